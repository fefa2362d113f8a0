import { mostRowsAtOnce } from '@shared/contract/channels/recordChannels'
import type { ChannelInput, ChannelOutput } from '@shared/contract/contract'
import { packCandidate, summarizeCandidate } from '@shared/domain/records/summaries'
import type { Candidate } from '@shared/model/candidate'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { countBefore, type PlaceInList } from '@electron/store/records'
import type { Workspace } from '@electron/store/types'
import { groupByCandidate } from './applicationGroups'

const summarize = (workspace: Workspace, candidates: readonly Candidate[]): CandidateSummary[] => {
  const groups = groupByCandidate(workspace)
  return candidates.map((candidate) =>
    summarizeCandidate(candidate, groups.of(candidate.id).length),
  )
}

const countUpTo = (candidates: readonly Candidate[], place: PlaceInList): number => {
  const before = countBefore(candidates, place)
  return candidates[before]?.id === place.id ? before + 1 : before
}

/** All candidates, oldest first, each with the number of roles applied for. */
export const listCandidates = (workspace: Workspace): CandidateSummary[] =>
  summarize(workspace, workspace.collection('candidates').list())

/** A page of that list: its rows, and where the next page begins; null behind the last one. */
export const pageCandidates = (
  workspace: Workspace,
  { after, count = mostRowsAtOnce }: ChannelInput<'candidates.list'>,
): ChannelOutput<'candidates.list'> => {
  const all = workspace.collection('candidates').list()
  const from = after === undefined ? 0 : countUpTo(all, after)
  const page = all.slice(from, from + count)
  const last = from + count < all.length ? page.at(-1) : undefined
  return {
    rows: summarize(workspace, page).map(packCandidate),
    next: last === undefined ? null : { createdAt: last.createdAt, id: last.id },
  }
}
