import type { ArchiveId, SamePerson } from '@shared/contract/channels/candidates/cvChannels'
import type {
  ImportedSheet,
  SheetMapping,
  SheetPreview,
} from '@shared/contract/channels/candidates/sheetChannels'
import type { FileToken } from '@shared/contract/tokens'
import { createCvReview, type CvReview } from '@shared/domain/cvReview/cvReview'
import { needsNoLook } from '@shared/domain/cvReview/fieldsToCheck'
import { beginHistory, type ReviewHistory } from '@shared/domain/postingReview/reviewHistory'
import type { MergeUndo } from '@shared/model/candidateMerge'
import type { CandidateId } from '@shared/model/ids'
import type { CvReading } from '@shared/model/reading/cvReading'

/** Where a CV comes from. */
export type CvInput =
  | { kind: 'pasted'; text: string; html: string | null }
  | { kind: 'chosen'; token: FileToken }
  | { kind: 'dropped'; file: File }
  | { kind: 'archived'; archive: ArchiveId; name: string }

/** A CV that was read, with the recruiter's changes. */
export interface ReadCv {
  kind: 'read'
  history: ReviewHistory<CvReview>
  /** The candidates who may be the same person. */
  same: readonly SamePerson[]
}

/** The candidate that was made of a CV, or updated by it; `before` is what the CV was, should that be undone. */
export interface ImportedCv {
  kind: 'imported'
  candidateId: CandidateId
  name: string
  /** Takes the update back; null for a candidate who is new. */
  update: MergeUndo | null
  before: ReadCv
}

/** A list of candidates that was read, with what its columns are said to hold. */
export interface ReadSheet {
  kind: 'sheet'
  preview: SheetPreview
  mapping: SheetMapping
}

/** What came of a list; `before` is what the list was, should that be undone. */
export interface ImportedRows {
  kind: 'imported-sheet'
  result: ImportedSheet
  before: ReadSheet
}

export type CvState =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'failed'; reason: string }
  /** It is a posting, and is left to the import of postings. */
  | { kind: 'elsewhere' }
  | ReadCv
  | ImportedCv
  | ReadSheet
  | ImportedRows

/** A file, or a pasted text, that is being imported. */
export interface CvItem {
  key: string
  /** The file's own name, or the name for pasted text. */
  name: string
  input: CvInput
  /** Whether it is taken for a CV whatever it looks like. */
  isDecided: boolean
  state: CvState
}

let lastKey = 0

/** Creates an item that is waiting to be read, with a key of its own. */
export const createCvItem = (name: string, input: CvInput, isDecided = false): CvItem => {
  lastKey += 1
  return { key: `cv-${lastKey}`, name, input, isDecided, state: { kind: 'waiting' } }
}

/** The state after a list was read, with its columns as remembered or guessed. */
export const beginMapping = (preview: SheetPreview): ReadSheet => ({
  kind: 'sheet',
  preview,
  mapping: { headerRow: preview.headerRow, columns: preview.columns },
})

/** The state after a reading, with the confirming begun. */
export const beginConfirming = (reading: CvReading, name: string): ReadCv => ({
  kind: 'read',
  history: beginHistory(createCvReview(reading, name, new Date().toISOString())),
  same: [],
})

export const isUnread = ({ state }: CvItem): boolean =>
  state.kind === 'waiting' || state.kind === 'reading'

/** Whether a candidate can be made of what was read without a look at it. */
export const isReady = ({ state }: CvItem): boolean =>
  state.kind === 'read' && state.same.length === 0 && needsNoLook(state.history.present)

/** Whether the recruiter has decided anything about an item of which no candidate was made yet. */
export const hasDecisions = ({ state }: CvItem): boolean =>
  state.kind === 'read' && state.history.past.length > 0
