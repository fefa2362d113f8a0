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

/**
 * The hits of a search, which is undefined until the first answer; while the next letter's answer is
 * awaited, those of the last. A blank search asks nothing.
 */
export const useSearch = (
  text: string,
  { collections, most }: SearchOptions,
): ChannelOutput<'search.find'> | undefined => {
  const input = { text: text.trim(), collections: [...collections], most }
  const isBlank = input.text === ''
  const { data } = useQuery<ChannelOutput<'search.find'>, ApiError>({
    queryKey: queryKey('search.find', input),
    queryFn: () => api.call('search.find', input),
    enabled: !isBlank,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
    refetchInterval: ({ state }) => (state.data?.isComplete === false ? repeatMs : false),
  })
  return isBlank ? undefined : data
}
