import { CloseButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './SelectionBar.module.css'

interface SelectionBarProps {
  count: number
  onClear: () => void
  /** Buttons for what can be done to all of them. */
  children: ReactNode
}

/** What can be done to several chosen records, below their list. */
export const SelectionBar = ({ count, onClear, children }: SelectionBarProps) => (
  <div className={classes.root} role="toolbar" aria-label="Selection">
    <span className={classes.count} role="status">
      {count.toLocaleString()} selected
    </span>
    <CloseButton size="sm" aria-label="Clear the selection" onClick={onClear} />
    {children}
  </div>
)
