import type { CandidateDraft } from '../../../model/candidate'
import {
  candidateListFieldSchema,
  singleFieldSchema,
  type CandidateListField,
  type MergeChoices,
  type SingleField,
} from '../../../model/candidateMerge'
import { describeList, joinLists } from './joinLists'
import { isSameSingle, singleFields } from './singleFields'

/** A field in which two records say different things, as text. */
export interface Difference {
  field: SingleField
  label: string
  kept: string
  other: string
  /** Which of the two the merged record has. */
  side: 'kept' | 'other'
}

/** What the merged record has in a field beyond what the kept one had. */
export interface Gain {
  field: SingleField | CandidateListField
  texts: string[]
}

export interface CandidateMerge<Kept extends CandidateDraft> {
  candidate: Kept
  differences: Difference[]
  gains: Gain[]
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Fields that a newer Rolebench wrote: those that the kept record lacks are taken. */
const takeUnknown = (kept: object, other: object): object =>
  Object.fromEntries(
    Object.entries(other).filter(
      ([key, value]) => !isEmpty(value) && isEmpty(Reflect.get(kept, key)),
    ),
  )

/** What two records say differently, and which of the two values the choices give. */
export const listDifferences = (
  kept: CandidateDraft,
  other: CandidateDraft,
  choices: MergeChoices = {},
): Difference[] =>
  singleFieldSchema.options.flatMap((field) => {
    const { label, describe } = singleFields[field]
    const [ours, theirs] = [describe(kept).trim(), describe(other).trim()]
    return ours === '' || theirs === '' || isSameSingle(field, ours, theirs)
      ? []
      : [{ field, label, kept: ours, other: theirs, side: choices[field] ?? 'kept' }]
  })

const listGains = (kept: CandidateDraft, merged: CandidateDraft): Gain[] => [
  ...singleFieldSchema.options.flatMap((field): Gain[] => {
    const { describe } = singleFields[field]
    return describe(kept).trim() === '' && describe(merged).trim() !== ''
      ? [{ field, texts: [describe(merged)] }]
      : []
  }),
  ...candidateListFieldSchema.options.flatMap((field): Gain[] => {
    const before = new Set(describeList(field, kept))
    const texts = describeList(field, merged).filter((text) => !before.has(text))
    return texts.length > 0 ? [{ field, texts }] : []
  }),
]

/**
 * Makes one record of two about the same person, field by field. A field with one value takes that of the
 * chosen side, or of the record that has one; lists are joined, so nothing that they hold is lost. What a
 * field with one value loses by the choice is in `differences`; a mail or a phone number that is not chosen
 * stays among the others. The result has the identity of `kept`.
 */
export const mergeCandidates = <Kept extends CandidateDraft>(
  kept: Kept,
  other: CandidateDraft,
  choices: MergeChoices = {},
): CandidateMerge<Kept> => {
  const main = singleFieldSchema.options.reduce<CandidateDraft>((candidate, field) => {
    const { describe, take } = singleFields[field]
    const isTaken =
      describe(other).trim() !== '' && (choices[field] === 'other' || describe(kept).trim() === '')
    return isTaken ? take(candidate, other) : candidate
  }, kept)
  const joined = joinLists(main, kept, other)
  const candidate = { ...takeUnknown(kept, other), ...kept, ...joined }
  return {
    candidate,
    differences: listDifferences(kept, other, choices),
    gains: listGains(kept, candidate),
  }
}

/** The values that a merge gives up, a line each, to be kept as a note: `Headline: Cook`. */
export const describeLosses = (differences: readonly Difference[]): string =>
  differences
    .filter(({ field }) => field !== 'email' && field !== 'phone')
    .map(({ label, side, kept, other }) => `${label}: ${side === 'kept' ? other : kept}`)
    .join('\n')

/**
 * What is taken over when somebody comes again: the newer words about the person, but the name as it was, and
 * where the record first came from.
 */
export const returningChoices: MergeChoices = {
  headline: 'other',
  email: 'other',
  phone: 'other',
  location: 'other',
}
