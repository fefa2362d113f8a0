import { useId, type ReactNode } from 'react'
import classes from './Section.module.css'

interface SectionProps {
  title: string
  /** Shown after the title, e.g. a count. */
  aside?: ReactNode
  /** Whether it is a landmark; false in a dialog, behind which one of the same name may be. */
  isLandmark?: boolean
  children: ReactNode
}

/** A titled part of a form. */
export const Section = ({ title, aside, isLandmark = true, children }: SectionProps) => {
  const titleId = useId()
  const Root = isLandmark ? 'section' : 'div'
  return (
    <Root
      className={classes.root}
      role={isLandmark ? undefined : 'group'}
      aria-labelledby={titleId}
    >
      <header className={classes.header}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </header>
      {children}
    </Root>
  )
}
