import { resolve } from 'node:path'
import { readDamage } from '@shared/contract/channels/recovery/backupChannels'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import { restoreBackup } from '@electron/store/backups'
import type { Command } from '../command'

export const restoreCommand: Command = {
  name: 'restore',
  synopsis: 'FILE',
  summary: 'restore a backup to a separate workspace; takes no --workspace',
  options: ['into', 'partial'],
  needsWorkspace: false,
  run: async ({ words, options: { into, partial }, environment }) => {
    const [word] = words
    if (word === undefined || words.length > 1)
      return fail('invalid-input', 'restore needs one FILE.')
    if (into === undefined || into === '')
      return fail('invalid-input', 'Specify a new or empty folder to restore to with --into DIR.')
    const restored = await restoreBackup(
      resolve(environment.folder, word),
      resolve(environment.folder, into),
      { partial },
    )
    if (!restored.ok) return suggestPartial(restored.error)
    const { name, folder, files, takenAt, leftOut } = restored.value
    return ok({
      json: restored.value,
      text: [
        `Restored to ${folder} as ${name}, from a backup taken at ${takenAt}: ${files} files.`,
        ...(leftOut.length === 0
          ? []
          : [`Left out because they are damaged (${leftOut.length}):`, ...leftOut]),
      ].join('\n'),
      exitStatus: leftOut.length === 0 ? 0 : 1,
    })
  },
}

const suggestPartial = (error: AppError): Result<never> => {
  const { intact = 0 } = readDamage(error) ?? {}
  const hint = intact > 0 ? ' Add --partial to restore the intact files.' : ''
  return fail(error.code, `${error.message}${hint}`, error.details)
}
