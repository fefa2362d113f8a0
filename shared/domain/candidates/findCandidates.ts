import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { foldText, splitSearchWords } from '@shared/domain/text/foldText'

/** A candidate's row with the folded text to search in. */
export interface SearchableCandidate {
  candidate: CandidateSummary
  text: string
  name: string
}

const compareNames = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true }).compare

/** Rows that have not changed keep their identity from one list to the next. */
const prepared = new WeakMap<CandidateSummary, SearchableCandidate>()

const prepareCandidate = (candidate: CandidateSummary): SearchableCandidate => ({
  candidate,
  name: foldText(candidate.name),
  text: foldText(
    [
      candidate.name,
      candidate.headline,
      candidate.location,
      ...candidate.skills,
      ...candidate.tags,
    ].join('\n'),
  ),
})

/** The candidates by name. */
export const sortCandidates = (candidates: readonly CandidateSummary[]): CandidateSummary[] =>
  candidates.toSorted((first, second) => compareNames(first.name, second.name))

/** Prepares the rows for searching, sorted by name; to be called once per list, not once per keystroke. */
export const prepareCandidates = (candidates: readonly CandidateSummary[]): SearchableCandidate[] =>
  sortCandidates(candidates).map((candidate) => {
    const searchable = prepared.get(candidate) ?? prepareCandidate(candidate)
    prepared.set(candidate, searchable)
    return searchable
  })

/** Moves the candidates whose name alone matches the search to the front. */
export const putFoundByNameFirst = (
  candidates: readonly SearchableCandidate[],
  search: string,
): SearchableCandidate[] => {
  const words = splitSearchWords(search)
  const isByName = ({ name }: SearchableCandidate): boolean =>
    words.every((word) => name.includes(word))
  return [...candidates.filter(isByName), ...candidates.filter((each) => !isByName(each))]
}

/**
 * Finds the candidates that have every word of the search in their name, headline, location,
 * skills or tags, ignoring case and accents. An empty search finds all.
 */
export const findCandidates = (
  candidates: readonly SearchableCandidate[],
  search: string,
): CandidateSummary[] => {
  const words = splitSearchWords(search)
  return candidates
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ candidate }) => candidate)
}
