import type { KeyboardEvent, PointerEvent } from 'react'
import { panelWidths } from './panelSize'
import classes from './panel.module.css'

interface PanelResizerProps {
  /** In pixels. */
  width: number
  onResize: (width: number) => void
}

const stepPx = 16

/** The edge of a panel on the right, which is dragged or moved with the arrow keys. */
export const PanelResizer = ({ width, onResize }: PanelResizerProps) => {
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0
    onResize(right - event.clientX)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = { ArrowLeft: 1, ArrowRight: -1 }[event.key]
    if (steps === undefined) return
    event.preventDefault()
    onResize(width + steps * stepPx)
  }
  return (
    <div
      className={classes.resizer}
      role="separator"
      tabIndex={0}
      aria-label="Resize the panel"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={panelWidths.min}
      aria-valuemax={panelWidths.max}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  )
}
