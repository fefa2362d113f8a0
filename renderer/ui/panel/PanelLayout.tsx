import type { ReactNode } from 'react'
import { PanelResizer } from './PanelResizer'
import type { PanelState } from './usePanel'
import classes from './panel.module.css'

interface PanelLayoutProps {
  roomRef: (element: HTMLElement | null) => void
  panel: Pick<
    PanelState<string>,
    'isMeasured' | 'isOpen' | 'isBeside' | 'width' | 'setWidth' | 'close'
  >
  /** What the panel shows; null where the screen has none. */
  content: ReactNode
  children: ReactNode
}

/** What is on a screen, and its panel on the right: beside it, or over it where there is no room. */
export const PanelLayout = ({ roomRef, panel, content, children }: PanelLayoutProps) => {
  const { isBeside, width } = panel
  return (
    <div ref={roomRef} className={classes.room}>
      <div className={classes.main}>{panel.isMeasured && children}</div>
      {panel.isOpen && content !== null && (
        <aside
          className={classes.panel}
          aria-label="Panel"
          data-over={!isBeside || undefined}
          style={{ width }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented || isBeside) return
            event.preventDefault()
            panel.close()
          }}
        >
          <PanelResizer width={width} onResize={panel.setWidth} />
          {content}
        </aside>
      )}
    </div>
  )
}
