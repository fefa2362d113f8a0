import type { SearchHit } from '@shared/contract/channels/searchChannels'
import { findWords } from '@shared/domain/text/findWords'
import type { CandidateId } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { labelReason } from '@renderer/format/labelReason'
import { joinFacts } from '@renderer/format/words'

/** A candidate as the picker offers them. */
export interface PickedCandidate {
  id: CandidateId
  name: string
  detail: string
  /** Where a search found them, if not in the name; null if in the name, or if nothing was searched. */
  foundIn: string | null
}

const compareNames = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true }).compare

/** All candidates by name. */
export const listByName = (candidates: readonly CandidateSummary[]): PickedCandidate[] =>
  candidates
    .toSorted((one, other) => compareNames(one.name, other.name))
    .map(({ id, name, headline, location }) => ({
      id,
      name,
      detail: joinFacts(headline, location),
      foundIn: null,
    }))

/** The candidates whom a search found. */
export const readHits = ({ hits }: { hits: readonly SearchHit[] }): PickedCandidate[] =>
  hits.flatMap(({ place, title, facts, reason }) =>
    place.collection === 'candidates'
      ? [
          {
            id: place.id,
            name: title,
            detail:
              reason === null ? joinFacts(...facts) : `${labelReason(reason)}: ${reason.text}`,
            foundIn: reason?.label ?? null,
          },
        ]
      : [],
  )

/** Leaves out who has applied already. */
export const dropApplicants = (
  candidates: readonly PickedCandidate[],
  applicantIds: ReadonlySet<CandidateId>,
): PickedCandidate[] => candidates.filter(({ id }) => !applicantIds.has(id))

/** Whether the name has every word that was typed, without a typing error. */
export const isNamed = ({ name }: PickedCandidate, search: string): boolean =>
  findWords(search)([name])

/** Where people are looked for on purpose; a name in somebody's notes is somebody else. */
const tellingFields: ReadonlySet<string> = new Set(['Headline', 'Location', 'Skill', 'Tag'])

/**
 * Keeps the hits that Enter may take apart from those that would be taken for somebody new: whose
 * name is only nearly the one typed, or only stands in a text about them. Names come first.
 */
export const sortHits = (
  hits: readonly PickedCandidate[],
  search: string,
): { strong: PickedCandidate[]; weak: PickedCandidate[] } => {
  const named = hits.filter((hit) => isNamed(hit, search))
  const others = hits.filter((hit) => !isNamed(hit, search))
  const isTelling = ({ foundIn }: PickedCandidate): boolean =>
    foundIn !== null && tellingFields.has(foundIn)
  return {
    strong: [...named, ...others.filter(isTelling)],
    weak: others.filter((hit) => !isTelling(hit)),
  }
}
