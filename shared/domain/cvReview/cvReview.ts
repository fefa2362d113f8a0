import { draftCandidate } from '../candidates/draftCandidate'
import type { CandidateDraft } from '../../model/candidate'
import type { CvReading } from '../../model/reading/cvReading'
import { placeFields, type FieldPlace } from './fieldPlaces'

/** A CV that is being confirmed: what was read, and the candidate as the recruiter has it by now. */
export interface CvReview {
  reading: CvReading
  /** The candidate as it was read. */
  read: CandidateDraft
  draft: CandidateDraft
  /** Where each field stands in the text of the CV. */
  places: readonly FieldPlace[]
  /** The fields that the recruiter says are right as they are. */
  kept: ReadonlySet<string>
}

/** Begins to confirm a CV; `source` says where it came from, at the time `addedAt`. */
export const createCvReview = (reading: CvReading, source: string, addedAt: string): CvReview => {
  const read = draftCandidate(reading, source, addedAt)
  return { reading, read, draft: read, places: placeFields(reading, read), kept: new Set() }
}

/** Says that a field is right as it is. */
export const keepField = (review: CvReview, field: string): CvReview => ({
  ...review,
  kept: new Set([...review.kept, field]),
})
