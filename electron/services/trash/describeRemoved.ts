import type { TrashEntry } from '@shared/contract/channels/trashChannels'
import type { RemovedRecord, StoredRecord, Workspace } from '@electron/store/types'

/** What a list of the trash shows about each entry, the last removed first. */
export function describeRemoved(
  workspace: Workspace,
  removed: readonly RemovedRecord[],
): TrashEntry[] {
  const names = collectNames(workspace, removed)
  return removed.map((entry) => {
    const { collection, id, fileName, removedAt } = entry
    return { collection, id, fileName, removedAt, title: getTitle(entry, names) }
  })
}

/** The names of roles and candidates by id, also of those that are in the trash themselves. */
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
  if (!('candidateId' in record)) return getName(record)
  return [record.candidateId, record.roleId].flatMap((id) => names.get(id) ?? []).join(' – ')
}

/** The name that a record has itself; empty for one that has none. */
export function getName(record: StoredRecord): string {
  for (const key of ['title', 'name', 'fileName']) {
    const value: unknown = Reflect.get(record, key)
    if (typeof value === 'string') return value.trim() || 'Unnamed'
  }
  return ''
}
