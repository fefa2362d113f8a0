import type { CandidateDraft, Position } from '../../model/candidate'
import type { CvReview } from './cvReview'

/** A field to look at, what it is called, and why. */
export interface FieldCheck {
  field: string
  label: string
  why: string
}

/** Why the name is to be checked if there is none: a candidate can’t be made without one. */
export const missingName = 'No name was found'

/** Below this, what was read may well be something else. */
const leastConfidence = 0.7

const findConfidence = ({ places }: CvReview, field: string): number =>
  places.find((place) => place.field === field)?.confidence ?? 1

interface SingleField {
  field: 'name' | 'email' | 'phone'
  label: string
  read: (draft: CandidateDraft) => string
}

const singleFields: readonly SingleField[] = [
  { field: 'name', label: 'Name', read: ({ name }) => name },
  { field: 'email', label: 'Email', read: ({ contact }) => contact.email },
  { field: 'phone', label: 'Phone', read: ({ contact }) => contact.phone },
]

/** Why the value of a field may be wrong; null if it was changed, or there is no reason to think so. */
const doubt = (review: CvReview, { field, read }: SingleField): string | null => {
  const value = read(review.draft)
  if (value.trim() === '') return field === 'name' ? missingName : null
  if (value !== read(review.read)) return null
  if (review.reading.kind === 'scan') return 'Recognised in a picture'
  return findConfidence(review, field) < leastConfidence ? 'This may be something else' : null
}

const checkSingles = (review: CvReview): FieldCheck[] =>
  singleFields.flatMap((single) => {
    const why = doubt(review, single)
    return why === null ? [] : [{ field: single.field, label: single.label, why }]
  })

const checkReach = ({ draft: { contact } }: CvReview): FieldCheck[] => {
  const hasReach = [
    contact.email,
    contact.phone,
    ...(contact.otherEmails ?? []),
    ...(contact.otherPhones ?? []),
  ].some((text) => text.trim() !== '')
  return hasReach
    ? []
    : [{ field: 'email', label: 'Email', why: 'No mail address or phone number was found' }]
}

const findPositionFault = ({ title, organisation, from, to }: Position): string | null => {
  if (title.trim() === '') return 'No title was found'
  if (organisation.trim() === '') return 'No employer was found'
  if (from === '' && to === '') return 'No dates were found'
  return to !== '' && to < from ? 'It ends before it begins' : null
}

const checkPositions = ({ draft: { experience } }: CvReview): FieldCheck[] =>
  experience.flatMap((position, index) => {
    const why = findPositionFault(position)
    const key = position.title.trim() === '' ? 'title' : 'organisation'
    return why === null
      ? []
      : [
          {
            field: `experience.${position.id}.${key}`,
            label: `Position ${(index + 1).toLocaleString()}`,
            why,
          },
        ]
  })

/** Lists the fields to look at before a candidate is made of a CV, the most important ones first. */
export const listFieldsToCheck = (review: CvReview): FieldCheck[] =>
  [...checkSingles(review), ...checkReach(review), ...checkPositions(review)].filter(
    ({ field }) => !review.kept.has(field),
  )

/** Whether what was read from a file is a CV, and nothing in it needs a look. */
export const needsNoLook = (review: CvReview): boolean =>
  review.reading.kind === 'cv' && listFieldsToCheck(review).length === 0
