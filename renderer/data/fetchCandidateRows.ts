import type { ChannelInput, ChannelOutput } from '@shared/contract/contract'
import { unpackCandidate } from '@shared/domain/records/summaries'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { api } from './api'

/**
 * Fetches the list of all candidates page by page, oldest first. A change to a row that has
 * already come is not in it; `invalidateOnEvents` looks after those. Rejects with `ApiError`, or
 * when `signal` aborts.
 */
export const fetchCandidateRows = async (signal: AbortSignal): Promise<CandidateSummary[]> => {
  const pages: CandidateSummary[][] = []
  let request: ChannelInput<'candidates.list'> | null = {}
  while (request !== null) {
    signal.throwIfAborted()
    const { rows, next }: ChannelOutput<'candidates.list'> = await api.call(
      'candidates.list',
      request,
    )
    pages.push(rows.map(unpackCandidate))
    request = next === null ? null : { after: next }
  }
  return pages.flat()
}
