import { fail, ok } from '@shared/contract/result'
import { searchedCollections, type SearchHit } from '@shared/contract/channels/searchChannels'
import { findInWorkspace, getSearchIndex } from '@electron/services/search/searchService'
import type { Command } from '../../command'
import { withWorkspace } from '../../openSession'
import { formatTable } from '../../output'

const mostPerCollection = 20

const describeReason = ({ reason }: SearchHit): string => {
  if (reason === null) return ''
  const { label, at, text } = reason
  return `${at === null ? label : `${label} of ${at.slice(0, 10)}`}: ${text}`
}

export const searchCommand: Command = {
  name: 'search',
  synopsis: 'WORD…',
  summary: 'find the roles, candidates, agencies and sent postings that have every word',
  options: [],
  run: async ({ words, workspaceFolder }) => {
    const text = words.join(' ')
    if (text.trim() === '') return fail('invalid-input', 'search needs at least one WORD.')
    return withWorkspace(workspaceFolder, 'read', async (workspace) => {
      await getSearchIndex(workspace, 0).completed
      const { groups } = findInWorkspace(workspace, {
        text,
        collections: [...searchedCollections],
        most: mostPerCollection,
      })
      const rows = groups.flatMap(({ collection, hits }) =>
        hits.map((hit) => [collection, hit.place.id, hit.title, describeReason(hit)]),
      )
      return ok({
        json: { groups },
        text:
          rows.length === 0 ? 'Nothing found.' : formatTable(['Kind', 'Id', 'Title', 'Why'], rows),
      })
    })
  },
}
