import { useId, type ReactNode } from 'react'
import classes from './Section.module.css'

interface SectionProps {
  title: string
  /** Shown after the title, e.g. a count. */
  aside?: ReactNode
  children: ReactNode
}

/** A titled part of a form. */
export const Section = ({ title, aside, children }: SectionProps) => {
  const titleId = useId()
  return (
    <section className={classes.root} aria-labelledby={titleId}>
      <header className={classes.header}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  )
}
