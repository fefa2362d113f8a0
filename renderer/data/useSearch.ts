import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SearchedCollection } from '@shared/contract/channels/searchChannels'
import type { ChannelOutput } from '@shared/contract/contract'
import { api, type ApiError } from './api'
import { queryKey } from './queries'

/** How soon a search is repeated while the workspace is still being read, in milliseconds. */
const repeatMs = 300

interface SearchOptions {
  collections: readonly SearchedCollection[]
  /** The most hits of each collection. */
  most: number
}

/** An answer, and whether it is the one to the present text; until that comes, the last one stays. */
interface SearchAnswer {
  answer: ChannelOutput<'search.find'> | undefined
  isCurrent: boolean
  /** Whether the one to the present text is still to come; not after a failure. */
  isAwaited: boolean
}

/** What a search finds; nothing for a blank one, which asks nothing. */
export const useSearchAnswer = (
  text: string,
  { collections, most }: SearchOptions,
): SearchAnswer => {
  const input = { text: text.trim(), collections: [...collections], most }
  const isBlank = input.text === ''
  const { data, isPlaceholderData, isError } = useQuery<ChannelOutput<'search.find'>, ApiError>({
    queryKey: queryKey('search.find', input),
    queryFn: () => api.call('search.find', input),
    enabled: !isBlank,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
    refetchInterval: ({ state }) => (state.data?.isComplete === false ? repeatMs : false),
  })
  if (isBlank) return { answer: undefined, isCurrent: true, isAwaited: false }
  const isCurrent = data !== undefined && !isPlaceholderData
  return { answer: data, isCurrent, isAwaited: !isCurrent && !isError }
}
