import { useCallback, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { clampCell, type Cell, type GridSize } from './gridKeys'

export interface GridFocus {
  /** The cell that Tab reaches, and whose evidence the panel shows. */
  cell: Cell
  /** To be set on the element of `cell`. */
  ref: RefObject<HTMLTableCellElement | null>
  isAt: (cell: Cell) => boolean
  /** Makes a cell the current one without moving the keyboard focus. */
  moveTo: (cell: Cell) => void
  /** Makes a cell the current one and puts the keyboard focus on it. */
  focusOn: (cell: Cell) => void
}

/** Manages the one cell of a grid that is in the tab order. */
export const useGridFocus = (size: GridSize): GridFocus => {
  const [wanted, setWanted] = useState<Cell>({ row: 0, column: 0 })
  const ref = useRef<HTMLTableCellElement>(null)
  const cell = clampCell(wanted, size)

  const focusOn = useCallback((to: Cell) => {
    flushSync(() => setWanted(to))
    ref.current?.focus()
    ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])

  return {
    cell,
    ref,
    isAt: ({ row, column }) => row === cell.row && column === cell.column,
    moveTo: setWanted,
    focusOn,
  }
}
