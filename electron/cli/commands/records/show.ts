import { fail, ok, type Result } from '@shared/contract/result'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../../command'
import { findAnyRecord, findRole, findVersion } from '../../findByWord'
import { withWorkspace } from '../../openSession'
import { formatOutline } from '../../output'

export const showCommand: Command = {
  name: 'show',
  synopsis: 'ID',
  summary: 'show one record of any kind',
  options: ['version'],
  run: async ({ words, options: { version }, workspaceFolder }) => {
    const [word] = words
    if (word === undefined || words.length > 1) return fail('invalid-input', 'show needs one ID.')
    return withWorkspace(workspaceFolder, 'read', (workspace) =>
      version === undefined
        ? Promise.resolve(showRecord(workspace, word))
        : showVersion(workspace, word, version),
    )
  },
}

function showRecord(workspace: Workspace, word: string): Result<Outcome> {
  const found = findAnyRecord(workspace, word)
  return found.ok
    ? ok({ json: found.value.record, text: formatOutline(found.value.record) })
    : found
}

async function showVersion(
  workspace: Workspace,
  word: string,
  versionWord: string,
): Promise<Result<Outcome>> {
  const role = findRole(workspace, word)
  if (!role.ok) return role
  const versions = await workspace.versions.list(role.value.id)
  if (!versions.ok) return versions
  const version = findVersion(versions.value, versionWord)
  if (!version.ok) return version
  const record = await workspace.versions.read(role.value.id, version.value.id)
  return record.ok ? ok({ json: record.value, text: formatOutline(record.value) }) : record
}
