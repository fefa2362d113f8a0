import { setRoleTaken } from '@shared/domain/postingReview/chooseRoles'
import { listLinesBelow } from '@shared/domain/postingReview/lineRuns'
import {
  confirmLines,
  getImportance,
  moveLines,
  setImportance,
  type ReviewTarget,
} from '@shared/domain/postingReview/moveLines'
import {
  changeReview,
  redoReview,
  undoReview,
  type ReviewHistory,
} from '@shared/domain/postingReview/reviewHistory'
import type { ReviewFacts, PostingReview } from '@shared/domain/postingReview/reviewState'
import { writeFacts, writeLanguage } from '@shared/domain/postingReview/writeFacts'
import { changeItem } from '../session/importSession'

/** The recruiter's actions on a posting under review. */
export interface ReviewCommands {
  move: (keys: ReadonlySet<number>, target: ReviewTarget) => void
  /** Moves everything below a heading. */
  moveBelow: (headingKey: number, target: ReviewTarget) => void
  confirm: (keys: ReadonlySet<number>) => void
  /** Marks the requirements among the lines as preferred, or as required if all of them already are. */
  togglePreferred: (keys: ReadonlySet<number>) => void
  /** Writes facts of a role; consecutive ones with the same `joinKey` are undone together. */
  writeFacts: (roleIndex: number, facts: Partial<ReviewFacts>, joinKey?: string) => void
  writeLanguage: (language: string) => void
  takeRole: (roleIndex: number, isTaken: boolean) => void
  undo: () => void
  redo: () => void
}

const arePreferred = (review: PostingReview, keys: ReadonlySet<number>): boolean =>
  review.lines.every((line) => !keys.has(line.key) || getImportance(line) !== 'required')

/** Creates the commands for the review of an item. */
export const createReviewCommands = (itemKey: string): ReviewCommands => {
  const step = (next: (history: ReviewHistory) => ReviewHistory): void =>
    changeItem(itemKey, (item) =>
      item.state.kind === 'read'
        ? { ...item, state: { ...item.state, history: next(item.state.history) } }
        : item,
    )
  const change = (next: (review: PostingReview) => PostingReview, joinKey?: string): void =>
    step((history) => changeReview(history, next(history.present), joinKey))

  return {
    move: (keys, target) => change((review) => moveLines(review, keys, target)),
    moveBelow: (headingKey, target) =>
      change((review) => moveLines(review, listLinesBelow(review, headingKey), target)),
    confirm: (keys) => change((review) => confirmLines(review, keys)),
    togglePreferred: (keys) =>
      change((review) =>
        setImportance(review, keys, arePreferred(review, keys) ? 'required' : 'preferred'),
      ),
    writeFacts: (roleIndex, facts, joinKey) =>
      change((review) => writeFacts(review, roleIndex, facts), joinKey),
    writeLanguage: (language) => change((review) => writeLanguage(review, language)),
    takeRole: (roleIndex, isTaken) => change((review) => setRoleTaken(review, roleIndex, isTaken)),
    undo: () => step(undoReview),
    redo: () => step(redoReview),
  }
}
