import { scoreSchema, type Score } from '@shared/model/application'

/** A cell of the comparison: `row` counts criteria, `column` counts candidates, both from 0. */
export interface Cell {
  row: number
  column: number
}

export interface GridSize {
  rows: number
  columns: number
}

/** What a key press in a cell means. */
export type GridIntent =
  | { kind: 'move'; to: Cell }
  | { kind: 'score'; score: Score }
  | { kind: 'no-evidence' }
  | { kind: 'withdraw' }
  | { kind: 'write-evidence' }

export interface PressedKey {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/** Moves a cell to the nearest one that exists. */
export const clampCell = ({ row, column }: Cell, { rows, columns }: GridSize): Cell => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
})

const readMove = (
  { key, ctrlKey, metaKey }: PressedKey,
  { row, column }: Cell,
  { rows, columns }: GridSize,
): Cell | null => {
  const isFar = ctrlKey || metaKey
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: isFar ? rows - 1 : row + 1, column }
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: isFar ? columns - 1 : column + 1 }
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 }
    case 'End':
      return { row: isFar ? rows - 1 : row, column: columns - 1 }
    default:
      return null
  }
}

const readJudgement = (key: string): GridIntent | null => {
  const score = scoreSchema.safeParse(Number(key))
  if (score.success) return { kind: 'score', score: score.data }
  switch (key) {
    case 'n':
    case 'N':
      return { kind: 'no-evidence' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'withdraw' }
    case 'Enter':
    case 'F2':
      return { kind: 'write-evidence' }
    default:
      return null
  }
}

/**
 * Interprets a key pressed in this cell; null for keys that mean nothing here. Arrows and
 * Home/End move (with Ctrl or Cmd to the edge), 1–5 score, N is *no evidence*, Delete removes the
 * rating, Enter goes to the evidence.
 */
export const readGridKey = (pressed: PressedKey, at: Cell, size: GridSize): GridIntent | null => {
  if (pressed.altKey) return null
  const move = readMove(pressed, at, size)
  if (move) return { kind: 'move', to: clampCell(move, size) }
  return pressed.ctrlKey || pressed.metaKey ? null : readJudgement(pressed.key)
}
