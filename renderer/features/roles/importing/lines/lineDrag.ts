import type { DragEvent } from 'react'
import { create } from 'zustand'

/** The line being dragged; null if there is none. */
export const useDraggedLine = create<{ key: number | null }>()(() => ({ key: null }))

/** Starts dragging a line; if it is one of the chosen lines, they all move together. */
export const startDrag = (event: DragEvent, key: number): void => {
  event.dataTransfer.setData('text/plain', event.currentTarget.textContent)
  event.dataTransfer.effectAllowed = 'move'
  useDraggedLine.setState({ key })
}

/** Ends the dragging of a line, whether it was dropped or not. */
export const endDrag = (): void => useDraggedLine.setState({ key: null })
