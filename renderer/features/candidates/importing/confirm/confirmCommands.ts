import { produce, type Draft } from 'immer'
import { keepField, type CvReview } from '@shared/domain/cvReview/cvReview'
import {
  changeReview,
  redoReview,
  undoReview,
  type ReviewHistory,
} from '@shared/domain/postingReview/reviewHistory'
import type { CandidateDraft } from '@shared/model/candidate'
import type { EditCandidate } from '../../profile/editing'
import { changeCv } from '../session/cvImportSession'

/** The recruiter's actions on a CV that is being confirmed. */
export interface ConfirmCommands {
  edit: EditCandidate
  /** Says that a field is right as it is. */
  keep: (field: string) => void
  undo: () => void
  redo: () => void
}

/** Creates the commands for an item. */
export const createConfirmCommands = (itemKey: string): ConfirmCommands => {
  const step = (next: (history: ReviewHistory<CvReview>) => ReviewHistory<CvReview>): void =>
    changeCv(itemKey, (item) =>
      item.state.kind === 'read'
        ? { ...item, state: { ...item.state, history: next(item.state.history) } }
        : item,
    )
  const change = (next: (review: CvReview) => CvReview, joinKey?: string): void =>
    step((history) => changeReview(history, next(history.present), joinKey))

  return {
    edit: (recipe, key) =>
      change((review) => {
        const draft = produce(review.draft, (draft: Draft<CandidateDraft>) => recipe(draft))
        return draft === review.draft ? review : { ...review, draft }
      }, key),
    keep: (field) => change((review) => keepField(review, field)),
    undo: () => step(undoReview),
    redo: () => step(redoReview),
  }
}
