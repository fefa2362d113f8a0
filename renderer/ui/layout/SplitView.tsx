import { Fragment, type ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import classes from './SplitView.module.css'

interface SplitPane {
  id: string
  content: ReactNode
  /** Widths in pixels. The pane without a width takes the remaining space. */
  width?: { min: number; initial: number; max: number }
  /** In pixels, for the pane without a width. */
  minWidth?: number
}

interface SplitViewProps {
  /** The widths are remembered under this name. */
  id: string
  panes: readonly SplitPane[]
}

/** Panes side by side that the user can resize; their widths are remembered. */
export const SplitView = ({ id, panes }: SplitViewProps) => {
  const layout = useDefaultLayout({
    id: `split-${id}`,
    panelIds: panes.map((pane) => pane.id),
    storage: window.localStorage,
  })
  return (
    <Group className={classes.root} {...layout}>
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 && <Separator className={classes.separator} aria-label="Resize panes" />}
          <Panel
            id={pane.id}
            className={pane.width ? `${classes.pane} ${classes.list}` : classes.pane}
            defaultSize={pane.width?.initial}
            minSize={pane.width?.min ?? pane.minWidth ?? 320}
            maxSize={pane.width?.max}
            groupResizeBehavior={pane.width ? 'preserve-pixel-size' : 'preserve-relative-size'}
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  )
}
