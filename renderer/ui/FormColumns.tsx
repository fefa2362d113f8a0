import type { ReactNode } from 'react'
import classes from './FormColumns.module.css'

interface FormColumnsProps {
  main: ReactNode
  /** Beside the main column where there is room, else below it. */
  side?: ReactNode
  /** Leaves everything readable, and nothing changeable. */
  isReadOnly?: boolean
}

/** The body of a record's form, in one or two columns. */
export const FormColumns = ({ main, side, isReadOnly = false }: FormColumnsProps) => (
  <fieldset className={classes.form} disabled={isReadOnly}>
    <div className={classes.columns}>
      <div>{main}</div>
      {side !== undefined && <div>{side}</div>}
    </div>
  </fieldset>
)

/** Two controls side by side. */
export const FieldPair = ({ children }: { children: ReactNode }) => (
  <div className={classes.pair}>{children}</div>
)
