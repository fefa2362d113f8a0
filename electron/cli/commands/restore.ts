import { resolve } from 'node:path'
import { fail, ok } from '@shared/contract/result'
import { restoreBackup } from '../../workspace/backups/restoreBackup'
import type { Command } from '../command'

export const restoreCommand: Command = {
  name: 'restore',
  synopsis: 'FILE',
  summary: 'unpack a backup as a workspace of its own; takes no --workspace',
  options: ['into'],
  needsWorkspace: false,
  run: async ({ words, options: { into }, environment }) => {
    const [word] = words
    if (word === undefined || words.length > 1)
      return fail('invalid-input', 'restore needs one FILE.')
    if (into === undefined || into === '')
      return fail('invalid-input', 'Restore to where? Give a new or empty folder with --into DIR.')
    const restored = await restoreBackup(
      resolve(environment.folder, word),
      resolve(environment.folder, into),
    )
    if (!restored.ok) return restored
    const { name, folder, files, takenAt } = restored.value
    return ok({
      json: restored.value,
      text: `Restored to ${folder} as ${name}, from a backup taken at ${takenAt}: ${files} files, each as it was stored.`,
    })
  },
}
