import { basename, resolve } from 'node:path'
import { fail, ok } from '@shared/contract/result'
import { attachFile } from '@electron/services/candidateFiles/attachFile'
import { findCandidate } from '../../findByWord'
import type { Command } from '../../command'
import { withWorkspace } from '../../openSession'

export const attachCommand: Command = {
  name: 'attach',
  synopsis: 'CANDIDATE FILE',
  summary: 'keep a copy of a file with a candidate',
  options: [],
  run: async ({ words, workspaceFolder, environment }) => {
    const [word, file] = words
    if (word === undefined || file === undefined || words.length > 2)
      return fail('invalid-input', 'attach needs a CANDIDATE and a FILE.')
    return withWorkspace(workspaceFolder, 'write', async (workspace) => {
      const candidate = findCandidate(workspace, word)
      if (!candidate.ok) return candidate
      const path = resolve(environment.folder, file)
      const attached = await attachFile(workspace, candidate.value, basename(path), path)
      if (!attached.ok) return attached
      const { id, attachments } = attached.value
      return ok({
        json: { id, attachments },
        text: `Attached ${basename(path)} to ${attached.value.name}.`,
      })
    })
  },
}
