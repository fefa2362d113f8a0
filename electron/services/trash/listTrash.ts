import { ok, type Result } from '@shared/contract/result'
import type { TrashEntry } from '@shared/contract/channels/recovery/trashChannels'
import { summarizeActivity } from '@shared/domain/activities/summarizeActivity'
import { nameRecord } from '@shared/labels/recordTitle'
import type { RemovedRecord, Workspace } from '@electron/store/types'

/** Lists the trashed records with their titles, most recently deleted first. Fails as reading the trash does. */
export async function listTrash(workspace: Workspace): Promise<Result<TrashEntry[]>> {
  const removed = await workspace.trash.list()
  if (!removed.ok) return removed
  const names = collectNames(workspace, removed.value)
  return ok(
    removed.value.map((entry) => {
      const { collection, id, fileName, removedAt } = entry
      return { collection, id, fileName, removedAt, title: getTitle(entry, names) }
    }),
  )
}

/** Returns the names of roles and candidates by id, including those that are in the trash themselves. */
function collectNames(
  workspace: Workspace,
  removed: readonly RemovedRecord[],
): ReadonlyMap<string, string> {
  const present = (['roles', 'candidates'] as const).flatMap((collection) =>
    workspace
      .collection(collection)
      .list()
      .map((record) => ({ collection, record })),
  )
  const named = [...removed, ...present].flatMap(({ collection, record }): [string, string][] =>
    record === null ? [] : [[record.id, nameRecord(collection, record)]],
  )
  return new Map(named)
}

function getTitle(
  { collection, record }: RemovedRecord,
  names: ReadonlyMap<string, string>,
): string | null {
  if (record === null) return null
  if ('kind' in record) return summarizeActivity(record)
  if (!('candidateId' in record)) return nameRecord(collection, record)
  return [record.candidateId, record.roleId].flatMap((id) => names.get(id) ?? []).join(' – ')
}
