import type { ReactNode } from 'react'
import classes from './RowText.module.css'

interface RowTextProps {
  title: string
  /** Shown instead of an empty title. */
  placeholder: string
  detail: ReactNode
  /** At the right end, e.g. a count or a status. */
  aside?: ReactNode
}

/** The two lines of a list row. */
export const RowText = ({ title, placeholder, detail, aside }: RowTextProps) => (
  <>
    <span className={classes.line}>
      <span className={classes.title} data-empty={title === '' || undefined}>
        {title || placeholder}
      </span>
      {aside !== undefined && <span className={classes.aside}>{aside}</span>}
    </span>
    <span className={classes.detail}>{detail || ' '}</span>
  </>
)
