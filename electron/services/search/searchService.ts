import { mostHits } from '@shared/contract/channels/searchChannels'
import type { ChannelInput, ChannelOutput } from '@shared/contract/contract'
import type { Workspace } from '@electron/store/types'
import { createSearchIndex, type SearchIndex } from './searchIndex'

// An index lives and ends with its workspace.
const indexes = new WeakMap<Workspace, SearchIndex>()

/** In the window, indexing takes a third of the time that it could. */
const windowRestMs = 16

/** The workspace's index, which is begun with the first call and rests `restMs` after each step. */
export const getSearchIndex = (workspace: Workspace, restMs = windowRestMs): SearchIndex => {
  const index = indexes.get(workspace) ?? createSearchIndex(workspace, restMs)
  indexes.set(workspace, index)
  return index
}

/** Answers a search from what is indexed by now. */
export const findInWorkspace = (
  workspace: Workspace,
  { text, collections, most }: ChannelInput<'search.find'>,
): ChannelOutput<'search.find'> => {
  const index = getSearchIndex(workspace)
  return {
    groups: collections.map((collection) => ({
      collection,
      ...index.find(collection, text, most),
    })),
    isComplete: index.isComplete,
  }
}

/** The candidates that have every word of a search, and why the best do. */
export const filterCandidates = (
  workspace: Workspace,
  { text }: ChannelInput<'search.filterCandidates'>,
): ChannelOutput<'search.filterCandidates'> => {
  const index = getSearchIndex(workspace)
  const { places, hits } = index.findAll('candidates', text, mostHits)
  const ids = places.flatMap((place) => (place.collection === 'candidates' ? [place.id] : []))
  return { ids, hits, isComplete: index.isComplete }
}
