import { MantineThemeProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { editableTheme, readOnlyTheme } from '../layout/readOnlyTheme'
import classes from './FormColumns.module.css'

interface FormColumnsProps {
  main: ReactNode
  /** Beside the main column if there is room, otherwise below it. */
  side?: ReactNode
  /** Keeps everything readable, but makes nothing editable. */
  isReadOnly?: boolean
}

/** The body of a record's form, in one or two columns. */
export const FormColumns = ({ main, side, isReadOnly = false }: FormColumnsProps) => (
  <div className={classes.form} data-read-only={isReadOnly || undefined}>
    <MantineThemeProvider theme={isReadOnly ? readOnlyTheme : editableTheme}>
      <div className={classes.columns}>
        <div>{main}</div>
        {side !== undefined && <div>{side}</div>}
      </div>
    </MantineThemeProvider>
  </div>
)

interface FieldRowProps {
  /** How many; the first two are wider than the others. */
  columns: 2 | 3 | 4
  children: ReactNode
}

/** Controls side by side; two to a line in narrow windows. */
export const FieldRow = ({ columns, children }: FieldRowProps) => (
  <div className={classes.row} data-columns={columns}>
    {children}
  </div>
)
