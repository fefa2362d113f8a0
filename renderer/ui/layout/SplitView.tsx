import { useElementSize } from '@mantine/hooks'
import { Fragment, useRef, type ReactNode } from 'react'
import { Group, Panel, Separator, type PanelImperativeHandle } from 'react-resizable-panels'
import { ListOver } from './ListOver'
import { usePaneWidths } from './usePaneWidths'
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
  /** The name of the first pane if it is a list that lies over the second where there is no room for both. */
  list?: string
}

const defaultMinWidth = 320

/** Panes side by side that the user can resize; their widths are remembered. */
export const SplitView = ({ id, panes, list }: SplitViewProps) => {
  const widths = usePaneWidths(id)
  const handles = useRef(new Map<string, PanelImperativeHandle>())
  const { ref: root, width: room } = useElementSize<HTMLDivElement>()
  const [first, second] = panes
  const needed = panes.reduce(
    (sum, { width, minWidth }) => sum + (width?.min ?? minWidth ?? defaultMinWidth),
    0,
  )
  const isNarrow = list !== undefined && room > 0 && room < needed

  if (isNarrow && first && second)
    return (
      <div ref={root} className={classes.root}>
        <ListOver label={list} list={first.content}>
          {second.content}
        </ListOver>
      </div>
    )
  return (
    <div ref={root} className={classes.root}>
      <Group
        className={classes.root}
        onLayoutChanged={(_layout, { isUserInteraction }) => {
          if (!isUserInteraction) return
          for (const { id: paneId, width } of panes) {
            const size = handles.current.get(paneId)?.getSize().inPixels
            if (width && size !== undefined && size > 0) widths.remember(paneId, Math.round(size))
          }
        }}
      >
        {panes.map((pane, index) => (
          <Fragment key={pane.id}>
            {index > 0 && <Separator className={classes.separator} aria-label="Resize panes" />}
            <Panel
              id={pane.id}
              data-pane={pane.width ? 'list' : undefined}
              panelRef={(handle) => {
                if (handle) handles.current.set(pane.id, handle)
                else handles.current.delete(pane.id)
              }}
              className={pane.width ? `${classes.pane} ${classes.list}` : classes.pane}
              defaultSize={widths.find(pane.id) ?? pane.width?.initial}
              minSize={pane.width?.min ?? pane.minWidth ?? defaultMinWidth}
              maxSize={pane.width?.max}
              groupResizeBehavior={pane.width ? 'preserve-pixel-size' : 'preserve-relative-size'}
            >
              {pane.content}
            </Panel>
          </Fragment>
        ))}
      </Group>
    </div>
  )
}
