import { listTakenRoles } from '@shared/domain/postingReview/chooseRoles'
import { listLinesToCheck } from '@shared/domain/postingReview/linesToCheck'
import { beginHistory, type ReviewHistory } from '@shared/domain/postingReview/reviewHistory'
import { createReview } from '@shared/domain/postingReview/reviewState'
import { toSortedRole } from '@shared/domain/postingReview/sortedRoles'
import type { FileToken } from '@shared/contract/tokens'
import type { RoleId } from '@shared/model/ids'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'
import type { PostingKind } from '@shared/model/reading/sortedPosting'

/** Where a posting comes from. */
export type ImportInput =
  | { kind: 'pasted'; text: string; html: string | null }
  | { kind: 'chosen'; token: FileToken }
  | { kind: 'dropped'; file: File }
  /** The source that a role remembers. */
  | { kind: 'kept'; roleId: RoleId }

/** A role that was created from an item. */
export interface CreatedRole {
  id: RoleId
  title: string
}

/** The state of an item; what was read is kept with the recruiter's changes. */
export type ItemState =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'failed'; reason: string }
  /** It is a CV, and is left to the import of CVs; `isSure` is false if only its name says so. */
  | { kind: 'elsewhere'; isSure: boolean }
  | {
      kind: 'read'
      reading: PostingReading
      history: ReviewHistory
      /** The sent posting that it is a copy of; null for none. */
      recognized: RecognizedPosting | null
    }
  | { kind: 'imported'; posting: PostingKind; roles: readonly CreatedRole[] }

/** A text or a file that is being imported. */
export interface ImportItem {
  key: string
  /** The file's own name, or the name for pasted text. */
  name: string
  input: ImportInput
  /** Whether it is taken for a posting whatever it looks like. */
  isDecided: boolean
  state: ItemState
}

/** Creates an item that is waiting to be read. */
export const createItem = (
  key: string,
  name: string,
  input: ImportInput,
  isDecided = false,
): ImportItem => ({
  key,
  name,
  input,
  isDecided,
  state: { kind: 'waiting' },
})

/** Returns the state after a reading, with the review started. */
export const beginItemReview = (
  reading: PostingReading,
  recognized: RecognizedPosting | null,
): ItemState => ({
  kind: 'read',
  reading,
  recognized,
  history: beginHistory(createReview(reading.posting)),
})

export const mustBeRead = ({ state }: ImportItem): boolean => state.kind === 'waiting'

/** Whether a role can be created from what was read without review. */
export const needsNoLook = ({ state }: ImportItem): boolean => {
  if (state.kind !== 'read') return false
  const { reading, history } = state
  const { kind } = reading.posting
  if (kind === 'not-a-posting' || kind === 'no-text' || reading.isScanned) return false
  const review = history.present
  const taken = listTakenRoles(review)
  return (
    taken.length > 0 &&
    taken.every((index) => toSortedRole(review, index)?.title !== '') &&
    listLinesToCheck(review).length === 0
  )
}

/** Whether the recruiter has decided anything about an item that has not been imported yet. */
export const hasDecisions = ({ state }: ImportItem): boolean =>
  state.kind === 'read' && state.history.past.length > 0
