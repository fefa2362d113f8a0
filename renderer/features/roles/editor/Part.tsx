import type { ReactNode } from 'react'
import { Section } from '@renderer/ui/layout/Section'
import type { OutlineId } from './describeOutline'
import classes from './editor.module.css'

interface PartProps {
  id: OutlineId
  title: string
  /** How many items are in it. */
  count?: number
  actions?: ReactNode
  children: ReactNode
}

/** One part of the editor, linked from the outline. */
export const Part = ({ id, title, count, actions, children }: PartProps) => (
  <div className={classes.part} data-part={id}>
    <Section
      title={title}
      aside={
        <span className={classes.partAside}>
          {count !== undefined && count > 0 && <span>{count.toLocaleString()}</span>}
          {actions}
        </span>
      }
    >
      {children}
    </Section>
  </div>
)
