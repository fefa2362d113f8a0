import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SearchHit } from '@shared/contract/channels/searchChannels'
import type { ChannelOutput } from '@shared/contract/contract'
import { api, type ApiError } from '@renderer/data/api'
import { queryKey } from '@renderer/data/queries'

interface CandidateFilter {
  /** Whether a candidate has every word of the search; true for all without one. */
  isFound: (candidate: { id: string }) => boolean
  /** Where the words stand that a row does not show, for the best hits. */
  getReason: (id: string) => SearchHit['reason']
}

const repeatMs = 300

/** Filters the candidates by every word of their profiles and of what is noted about them. */
export const useCandidateFilter = (search: string): CandidateFilter => {
  const text = search.trim()
  const { data } = useQuery<ChannelOutput<'search.filterCandidates'>, ApiError>({
    queryKey: queryKey('search.filterCandidates', { text }),
    queryFn: () => api.call('search.filterCandidates', { text }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    gcTime: 10_000,
    refetchInterval: ({ state }) => (state.data?.isComplete === false ? repeatMs : false),
  })
  return useMemo(() => {
    const ids = new Set<string>(data?.ids)
    const reasons = new Map<string, SearchHit['reason']>(
      data?.hits.map(({ place, reason }) => [place.id, reason]),
    )
    return {
      isFound: ({ id }) => text === '' || data === undefined || ids.has(id),
      getReason: (id) => (text === '' ? null : (reasons.get(id) ?? null)),
    }
  }, [text, data])
}
