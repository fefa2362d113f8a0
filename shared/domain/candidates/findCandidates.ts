import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { foldText, splitSearchWords } from '@shared/domain/text/foldText'

/** A candidate's row with the folded text that a search looks through. */
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

/** Prepares the rows for searching, sorted by name; to be done once a list, not once a key. */
export const prepareCandidates = (candidates: readonly CandidateSummary[]): SearchableCandidate[] =>
  candidates
    .toSorted((first, second) => compareNames(first.name, second.name))
    .map((candidate) => {
      const searchable = prepared.get(candidate) ?? prepareCandidate(candidate)
      prepared.set(candidate, searchable)
      return searchable
    })

/** The same candidates, with those first that the search finds by their name alone. */
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
 * The candidates that have every word of the search in name, headline, location,
 * skills or tags, whatever case and accents. An empty search finds all.
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
