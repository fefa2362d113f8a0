import type { DragEvent } from 'react'
import { create } from 'zustand'

/** The line that is being dragged; null while none is. */
export const useDraggedLine = create<{ key: number | null }>()(() => ({ key: null }))

/** Begins to drag a line; it moves with the others that are chosen, where it is one of them. */
export const startDrag = (event: DragEvent, key: number): void => {
  event.dataTransfer.setData('text/plain', event.currentTarget.textContent)
  event.dataTransfer.effectAllowed = 'move'
  useDraggedLine.setState({ key })
}

/** Ends the dragging of a line, dropped or not. */
export const endDrag = (): void => useDraggedLine.setState({ key: null })
