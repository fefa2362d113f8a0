import type { EditSession, EditSnapshot } from '../editSession'

type UndoableRecord = Pick<EditSnapshot<unknown>, 'undoAt' | 'redoAt'> &
  Pick<EditSession<never>, 'undo' | 'redo'>

/** *Undo* and *Redo*, and whether each is available. */
export interface Undoing {
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
}

const findUndone = (records: readonly UndoableRecord[]): UndoableRecord | undefined =>
  records.reduce<UndoableRecord | undefined>(
    (found, each) => ((each.undoAt ?? -Infinity) > (found?.undoAt ?? -Infinity) ? each : found),
    undefined,
  )

const findRedone = (records: readonly UndoableRecord[]): UndoableRecord | undefined => {
  const lastEditAt = findUndone(records)?.undoAt ?? -Infinity
  return records.reduce<UndoableRecord | undefined>((found, each) => {
    const redoAt = each.redoAt ?? -Infinity
    return redoAt > lastEditAt && redoAt < (found?.redoAt ?? Infinity) ? each : found
  }, undefined)
}

/**
 * Provides *Undo* and *Redo* across several records that are edited in one view: the last edit is
 * undone first, whichever record it was in, and redo follows the original order. A new edit in
 * any of them clears what can be redone.
 */
export const undoAcross = (records: readonly UndoableRecord[]): Undoing => {
  const undone = findUndone(records)
  const redone = findRedone(records)
  return {
    canUndo: undone !== undefined,
    canRedo: redone !== undefined,
    undo: () => undone?.undo(),
    redo: () => redone?.redo(),
  }
}
