import { fail, ok, type Result } from '@shared/contract/result'
import type { TrashEntry } from '@shared/contract/channels/recovery/trashChannels'
import { getRecordNoun } from '@electron/services/records/findRecord'
import { restoreRecords } from '@electron/services/trash/bulkDelete'
import { listTrash } from '@electron/services/trash/listTrash'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../command'
import { withWorkspace } from '../openSession'
import { formatTable } from '../output'

export const trashCommand: Command = {
  name: 'trash',
  synopsis: '',
  summary: 'list the trashed records, most recently removed first',
  options: ['restore', 'empty'],
  run: async ({ words, options: { restore, empty }, workspaceFolder }) => {
    if (words.length > 0) return fail('invalid-input', 'trash takes options only.')
    if (restore !== undefined && empty === true)
      return fail('invalid-input', 'Use either --restore ID or --empty, not both.')
    if (restore !== undefined)
      return withWorkspace(workspaceFolder, 'write', (workspace) =>
        restoreEntry(workspace, restore),
      )
    return empty === true
      ? withWorkspace(workspaceFolder, 'write', emptyTrash)
      : withWorkspace(workspaceFolder, 'read', showTrash)
  },
}

async function showTrash(workspace: Workspace): Promise<Result<Outcome>> {
  const listed = await listTrash(workspace)
  if (!listed.ok) return listed
  const rows = listed.value.map(({ removedAt, collection, id, title }) => [
    removedAt,
    getRecordNoun(collection),
    id,
    title ?? 'can’t be read',
  ])
  return ok({
    json: listed.value,
    text:
      rows.length === 0
        ? 'The trash is empty.'
        : formatTable(['Removed', 'Kind', 'Id', 'What'], rows),
  })
}

async function restoreEntry(workspace: Workspace, word: string): Promise<Result<Outcome>> {
  const listed = await listTrash(workspace)
  if (!listed.ok) return listed
  const entry = findEntry(listed.value, word)
  if (!entry.ok) return entry
  const { collection, id, fileName, title } = entry.value
  const restored = await restoreRecords(workspace, [{ collection, id, fileName }])
  if (!restored.ok) return restored
  return ok({
    json: { restored: { collection, id } },
    text: `Restored the ${getRecordNoun(collection)} ${title ?? id}.`,
  })
}

/** The most recently removed record whose id equals the word, or is the only one to start with it. */
function findEntry(entries: readonly TrashEntry[], word: string): Result<TrashEntry> {
  const matches = entries.filter(({ id }) => word !== '' && id.startsWith(word))
  const [first] = matches
  if (first === undefined) return fail('not-found', `There is no record “${word}” in the trash.`)
  const ids = new Set(matches.map(({ id }) => id))
  if (ids.size === 1) return ok(first)
  return fail('invalid-input', `“${word}” is ambiguous: ${[...ids].join(', ')}.`)
}

async function emptyTrash(workspace: Workspace): Promise<Result<Outcome>> {
  const listed = await listTrash(workspace)
  if (!listed.ok) return listed
  const deleted = await workspace.trash.empty(listed.value)
  if (!deleted.ok) return deleted
  return ok({
    json: { deleted: deleted.value },
    text: `Permanently deleted ${deleted.value} records. Earlier backups still contain them.`,
  })
}
