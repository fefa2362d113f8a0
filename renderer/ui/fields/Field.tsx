import type { ReactNode } from 'react'
import classes from './Field.module.css'

interface FieldProps {
  label: string
  /** The id of the control; omitted if the control is a group that labels itself. */
  htmlFor?: string
  children: ReactNode
}

/** A label beside its control, in the columns of a `FieldGrid`. */
export const Field = ({ label, htmlFor, children }: FieldProps) => (
  <>
    {htmlFor === undefined ? (
      <span className={classes.label} aria-hidden>
        {label}
      </span>
    ) : (
      <label className={classes.label} htmlFor={htmlFor}>
        {label}
      </label>
    )}
    <div className={classes.control}>{children}</div>
  </>
)

/** Lays out fields in two columns: labels, controls. */
export const FieldGrid = ({ children }: { children: ReactNode }) => (
  <div className={classes.grid}>{children}</div>
)
