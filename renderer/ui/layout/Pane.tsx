import type { ReactNode } from 'react'
import { ListKeysProvider } from '../recordList/ListKeysProvider'
import classes from './Pane.module.css'

interface PaneProps {
  title: string
  /** Shown after the title: saving state, counts. */
  meta?: ReactNode
  /** Buttons at the right end of the bar. */
  actions?: ReactNode
  /** Between the bar and the content: filters, tabs. */
  toolbar?: ReactNode
  children: ReactNode
}

/** One pane of a view: a bar with a title and buttons, above content that scrolls separately. */
export const Pane = ({ title, meta, actions, toolbar, children }: PaneProps) => (
  <section className={classes.root} aria-label={title}>
    <header className={classes.bar}>
      <h1 className={classes.title} tabIndex={-1}>
        {title}
      </h1>
      {meta !== undefined && <div className={classes.meta}>{meta}</div>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
    <ListKeysProvider>
      {toolbar !== undefined && <div className={classes.toolbar}>{toolbar}</div>}
      <div className={classes.content}>{children}</div>
    </ListKeysProvider>
  </section>
)
