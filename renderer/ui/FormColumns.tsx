import type { ReactNode } from 'react'
import classes from './form.module.css'

interface FormColumnsProps {
  main: ReactNode
  /** Beside the main column where there is room, else below it. */
  side?: ReactNode
}

/** The body of a record's form, in one or two columns. */
export const FormColumns = ({ main, side }: FormColumnsProps) => (
  <div className={classes.form}>
    <div className={classes.columns}>
      <div>{main}</div>
      {side !== undefined && <div>{side}</div>}
    </div>
  </div>
)

/** Two controls side by side. */
export const FieldPair = ({ children }: { children: ReactNode }) => (
  <div className={classes.pair}>{children}</div>
)
