import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

interface EmptyStateProps {
  title: string
  /** One or two sentences: why it is empty, and what to do next. */
  children?: ReactNode
  /** Buttons for the next step. */
  actions?: ReactNode
}

/** Shown in a view without content. */
export const EmptyState = ({ title, children, actions }: EmptyStateProps) => (
  <div className={classes.root}>
    <h2 className={classes.title}>{title}</h2>
    {children !== undefined && <p className={classes.text}>{children}</p>}
    {actions !== undefined && <div className={classes.actions}>{actions}</div>}
  </div>
)
