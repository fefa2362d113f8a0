import { ok, type Result } from '@shared/contract/result'
import type { TrashEntry } from '@shared/contract/channels/recovery/trashChannels'
import { summarizeActivity } from '@shared/domain/activities/summarizeActivity'
import type { RemovedRecord, StoredRecord, Workspace } from '@electron/store/types'

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
  const records: readonly StoredRecord[] = [
    ...removed.flatMap(({ record }) => record ?? []),
    ...workspace.collection('roles').list(),
    ...workspace.collection('candidates').list(),
  ]
  return new Map(records.map((record) => [record.id, getName(record)]))
}

function getTitle({ record }: RemovedRecord, names: ReadonlyMap<string, string>): string | null {
  if (record === null) return null
  if ('kind' in record) return summarizeActivity(record)
  if (!('candidateId' in record)) return getName(record)
  return [record.candidateId, record.roleId].flatMap((id) => names.get(id) ?? []).join(' – ')
}

/** Returns the record's own name; empty if it has none. */
export function getName(record: StoredRecord): string {
  for (const key of ['title', 'name', 'fileName']) {
    const value: unknown = Reflect.get(record, key)
    if (typeof value === 'string') return value.trim() || 'Unnamed'
  }
  return ''
}
