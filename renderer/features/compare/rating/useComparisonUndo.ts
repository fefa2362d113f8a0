import { isSameValue } from '@shared/domain/merge/mergeRecords'
import { undoAcross, type Undoing } from '@renderer/editing/undo/undoAcross'
import type { RecordEditor } from '@renderer/editing/useRecordEditor'
import type { Scorecard } from './useScorecards'

/**
 * Provides *Undo* and *Redo* for the comparison: weights, which belong to the role, and the
 * ratings of each candidate. The role's other fields share its history; if an edit to one of
 * those is undone, `onShowPosting` shows where it was.
 */
export const useComparisonUndo = (
  { session, undoAt, redoAt }: RecordEditor<'roles'>,
  scorecards: readonly Scorecard[],
  onShowPosting: () => void,
): Undoing => {
  const step = (move: () => void): void => {
    const before = session.getSnapshot().value
    move()
    const after = session.getSnapshot().value
    if (isSameValue(before.criterionWeights, after.criterionWeights)) onShowPosting()
  }
  const role = {
    undoAt,
    redoAt,
    undo: () => step(session.undo),
    redo: () => step(session.redo),
  }
  const ratings = scorecards.map(({ undoAt, redoAt, session: { undo, redo } }) => ({
    undoAt,
    redoAt,
    undo,
    redo,
  }))
  return undoAcross([role, ...ratings])
}
