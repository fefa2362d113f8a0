import { fail, ok } from '@shared/contract/result'
import type { Command } from '../command'
import { findAnyRecord } from '../findByWord'
import { withCliSession } from '../openSession'
import { formatOutline } from '../output'

export const showCommand: Command = {
  name: 'show',
  synopsis: 'ID',
  summary: 'show one record, of whatever kind',
  options: [],
  run: async ({ words, workspaceFolder }) => {
    const [word] = words
    if (word === undefined || words.length > 1) return fail('invalid-input', 'show needs one ID.')
    return withCliSession(workspaceFolder, 'read', ({ workspace }) => {
      const found = findAnyRecord(workspace, word)
      return Promise.resolve(
        found.ok
          ? ok({ json: found.value.record, text: formatOutline(found.value.record) })
          : found,
      )
    })
  },
}
