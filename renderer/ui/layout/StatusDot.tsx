import classes from './StatusDot.module.css'

export type StatusTone = 'neutral' | 'info' | 'positive' | 'caution' | 'danger'

interface StatusDotProps {
  tone: StatusTone
  /** The word that carries the meaning; the dot's colour only repeats it. */
  label: string
}

/** A status as a dot and a word. */
export const StatusDot = ({ tone, label }: StatusDotProps) => (
  <span className={classes.root}>
    <span className={classes.dot} data-tone={tone} aria-hidden />
    {label}
  </span>
)
