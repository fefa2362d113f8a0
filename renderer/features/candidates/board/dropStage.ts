import { create } from 'zustand'

/** The stage whose column dragged cards would land in. */
export const useDropStage = create<{ stageId: string | null }>()(() => ({ stageId: null }))

/** Whether cards are being dragged. */
export const isDragging = (): boolean => useDropStage.getState().stageId !== null

const listColumns = (root: Element): Element[] => [...root.querySelectorAll('[data-stage-column]')]

/** The column of a stage. */
export const findColumn = (root: Element, stageId: string): Element | undefined =>
  listColumns(root).find((each) => each.getAttribute('data-stage-column') === stageId)

/** The column at a place of the window, in pixels; null for none. */
export const findColumnAt = (root: Element, x: number, y: number): string | null => {
  const column = listColumns(root).find((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect()
    return x >= left && x < right && y >= top && y < bottom
  })
  return column?.getAttribute('data-stage-column') ?? null
}
