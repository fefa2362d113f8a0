import { fail, ok, type Result } from '@shared/contract/result'
import type { TrashEntry } from '@shared/contract/channels/trashChannels'
import { getRecordNoun } from '@electron/services/records/findRecord'
import { createTrashHandlers } from '@electron/channels/trash'
import type { Command, Outcome } from '../command'
import { withCliSession, type CliSession } from '../openSession'
import { formatTable } from '../output'

export const trashCommand: Command = {
  name: 'trash',
  synopsis: '',
  summary: 'list what was removed, the last first',
  options: ['restore', 'empty'],
  run: async ({ words, options: { restore, empty }, workspaceFolder }) => {
    if (words.length > 0) return fail('invalid-input', 'trash takes options only.')
    if (restore !== undefined && empty === true)
      return fail('invalid-input', 'Either --restore ID or --empty, not both.')
    if (restore !== undefined)
      return withCliSession(workspaceFolder, 'write', (opened) => restoreEntry(opened, restore))
    return empty === true
      ? withCliSession(workspaceFolder, 'write', emptyTrash)
      : withCliSession(workspaceFolder, 'read', listTrash)
  },
}

async function listTrash(opened: CliSession): Promise<Result<Outcome>> {
  const listed = await createTrashHandlers(opened)['trash.list']({})
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

async function restoreEntry(opened: CliSession, word: string): Promise<Result<Outcome>> {
  const handlers = createTrashHandlers(opened)
  const listed = await handlers['trash.list']({})
  if (!listed.ok) return listed
  const entry = findEntry(listed.value, word)
  if (!entry.ok) return entry
  const { collection, id, fileName, title } = entry.value
  const restored = await handlers['trash.restore']({ records: [{ collection, id, fileName }] })
  if (!restored.ok) return restored
  return ok({
    json: { restored: { collection, id } },
    text: `Brought back the ${getRecordNoun(collection)} ${title ?? id}.`,
  })
}

/** The last removed record whose id is, or alone begins with, the word. */
function findEntry(entries: readonly TrashEntry[], word: string): Result<TrashEntry> {
  const matches = entries.filter(({ id }) => word !== '' && id.startsWith(word))
  const [first] = matches
  if (first === undefined) return fail('not-found', `There is no record “${word}” in the trash.`)
  const ids = new Set(matches.map(({ id }) => id))
  if (ids.size === 1) return ok(first)
  return fail('invalid-input', `“${word}” may mean any of: ${[...ids].join(', ')}.`)
}

async function emptyTrash(opened: CliSession): Promise<Result<Outcome>> {
  const handlers = createTrashHandlers(opened)
  const listed = await handlers['trash.list']({})
  if (!listed.ok) return listed
  const entries = listed.value
  const emptied =
    entries.length === 0 ? ok({ deleted: 0 }) : await handlers['trash.empty']({ entries })
  if (!emptied.ok) return emptied
  return ok({
    json: emptied.value,
    text: `Deleted ${emptied.value.deleted} records for good. Backups taken before still hold them.`,
  })
}
