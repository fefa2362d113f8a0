import { IconChevronDown } from '@tabler/icons-react'
import { useContext, useId, type ReactNode } from 'react'
import { OutlineContext } from './outline'
import type { OutlineId } from './describeOutline'
import classes from './editor.module.css'

interface PartProps {
  id: OutlineId
  title: string
  /** How many items are in it; with none, it takes one line. Omitted if they are not counted. */
  count?: number
  actions?: ReactNode
  children: ReactNode
}

/** One part of the document. Its heading sticks while one is in it, and opens the outline. */
export const Part = ({ id, title, count, actions, children }: PartProps) => {
  const titleId = useId()
  const openOutline = useContext(OutlineContext)
  return (
    <section
      className={classes.part}
      data-part={id}
      data-empty={count === 0 || undefined}
      aria-labelledby={titleId}
    >
      <header className={classes.partHead}>
        <h2 className={classes.partTitle}>
          <button
            id={titleId}
            type="button"
            className={classes.partButton}
            tabIndex={-1}
            aria-haspopup="menu"
            title="Go to another part (Ctrl+Shift+O)"
            onClick={({ currentTarget }) => openOutline(currentTarget, id)}
          >
            {title}
            <IconChevronDown size={14} aria-hidden />
          </button>
        </h2>
        {count !== undefined && count > 0 && (
          <span className={classes.partCount}>{count.toLocaleString()}</span>
        )}
        <span className={classes.partActions}>{actions}</span>
      </header>
      {children}
    </section>
  )
}
