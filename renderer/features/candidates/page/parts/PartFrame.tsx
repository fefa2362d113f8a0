import { useId, type ReactNode } from 'react'
import classes from '../page.module.css'

interface PartFrameProps {
  title: string
  /** How many there are. */
  count?: number | undefined
  part?: string
  /** At the end of the heading. */
  action?: ReactNode
  children: ReactNode
}

/** A part of a candidate’s page below its heading. */
export const PartFrame = ({ title, count, part, action, children }: PartFrameProps) => {
  const titleId = useId()
  return (
    <section className={classes.part} aria-labelledby={titleId} data-part={part}>
      <header className={classes.partHead}>
        <h2 id={titleId} className={classes.partTitle}>
          {title}
        </h2>
        {count !== undefined && count > 0 && (
          <span className={classes.count}>{count.toLocaleString()}</span>
        )}
        {action}
      </header>
      {children}
    </section>
  )
}
