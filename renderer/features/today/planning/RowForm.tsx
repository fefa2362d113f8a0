import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './planning.module.css'

interface RowFormProps {
  /** What is being done, for screen readers. */
  label: string
  onSubmit: () => Promise<void>
  onCancel: () => void
  children: ReactNode
}

/** A form within a line: Enter takes it, Escape leaves it. */
export const RowForm = ({ label, onSubmit, onCancel, children }: RowFormProps) => (
  <form
    className={classes.form}
    aria-label={label}
    onSubmit={(event) => {
      event.preventDefault()
      void onSubmit()
    }}
    onKeyDown={(event) => {
      if (event.key === 'Escape') onCancel()
    }}
  >
    {children}
    <Button onClick={onCancel}>Cancel</Button>
  </form>
)
