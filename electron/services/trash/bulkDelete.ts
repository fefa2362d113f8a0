import type { RemovedRecords } from '@shared/contract/channels/recordChannels'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import type {
  RestorableRecord,
  TrashProgress,
} from '@shared/contract/channels/recovery/trashChannels'
import { findOwner } from '@shared/domain/activities/findOwner'
import { collections, type CollectionName, type IdOf } from '@shared/model/workspace/collections'
import { forEachConcurrently, type TaskOptions } from '@electron/store/tasks'
import type { Workspace } from '@electron/store/types'
import { failNotFound } from '../records/findRecord'

type RecordReference = RemovedRecords[number]

/** Parents first: an application must not be restored before its role and its candidate. */
const restoreOrder: readonly CollectionName[] = [
  'roles',
  'candidates',
  'agencies',
  'applications',
  'sentPostings',
  'activities',
  'templates',
  'snippets',
  'skillLists',
]

/** The field in which an application refers to the record that it is trashed with. */
const ownerKeys: { readonly [Name in CollectionName]?: 'roleId' | 'candidateId' } = {
  roles: 'roleId',
  candidates: 'candidateId',
}

/** A deletion can be stopped after each batch. */
const recordsPerBatch = 100

/** Files moved at once: the disk confirms several together about as fast as one. */
const movesAtOnce = 8

/**
 * Moves records of one collection to the trash, with the applications that belong to them, batch
 * by batch. If stopped between two batches, returns what was moved before. If one of them fails,
 * the others are restored and nothing is removed; if that fails as well, the error's
 * `details.removed` names what is in the trash, to be restored from there.
 */
export async function removeRecords<Name extends CollectionName>(
  workspace: Workspace,
  collection: Name,
  ids: readonly IdOf<Name>[],
  { signal, onProgress }: TaskOptions<TrashProgress> = {},
): Promise<Result<RemovedRecords>> {
  const batches = planRemoval(workspace, collection, ids)
  const records = batches.flat()
  const missing = records.find((record) => getStored(workspace, record) === null)
  if (missing !== undefined) return failNotFound(missing.collection, missing.id)

  const removed = new Set<RecordReference>()
  const errors: AppError[] = []
  for (const batch of batches) {
    if (signal?.aborted === true) break
    for (const group of groupByCollection(batch)) {
      await forEachConcurrently(group, movesAtOnce, async (record) => {
        if (errors.length > 0) return
        const result = await removeRecord(workspace, record)
        if (result.ok) removed.add(record)
        else errors.push(result.error)
      })
    }
    onProgress?.({ step: 'removing', done: removed.size, total: records.length })
  }
  const moved = records.filter((record) => removed.has(record))
  const [firstError] = errors
  return firstError === undefined ? ok(moved) : undoRemoval(workspace, moved, firstError)
}

/**
 * Restores trashed records, parents first, skipping those that already exist again. Every record
 * that can be restored is; for the others, the first error is returned, and `details.remaining`
 * names all that are still in the trash. If stopped, it fails with `cancelled` and the same
 * details.
 */
export async function restoreRecords(
  workspace: Workspace,
  records: readonly RestorableRecord[],
  { signal, onProgress }: TaskOptions<TrashProgress> = {},
): Promise<Result<null>> {
  const remaining: RecordReference[] = []
  const errors: AppError[] = []
  let done = 0
  for (const group of groupByCollection(sortForRestoring(records))) {
    const trashed = await findTrashed(workspace, group)
    if (!trashed.ok) return trashed
    await forEachConcurrently(group, movesAtOnce, async (record) => {
      const result =
        signal?.aborted === true
          ? fail('cancelled', 'Stopped. Records that were not restored are still in the trash.')
          : await restoreRecord(workspace, record, record.fileName ?? trashed.value.get(record.id))
      done += 1
      onProgress?.({ step: 'restoring', done, total: records.length })
      if (result.ok) return
      remaining.push(record)
      errors.push(result.error)
    })
  }
  const [firstError] = errors
  return firstError === undefined
    ? ok(null)
    : fail(firstError.code, firstError.message, { cause: firstError.details, remaining })
}

/** Splits the records into batches, each record once, with the applications and activities that belong to them before them. */
function planRemoval(
  workspace: Workspace,
  collection: CollectionName,
  ids: readonly string[],
): RecordReference[][] {
  const references = [...new Set(ids)].map((id) => ({ collection, id }))
  const batches = chunk(references, recordsPerBatch)
  const owned = groupOwned(workspace, collection)
  return batches.map((batch) => [...batch.flatMap(({ id }) => owned.get(id) ?? []), ...batch])
}

/** The applications and activities that go to the trash with each record of a collection, by its id. */
function groupOwned(
  workspace: Workspace,
  collection: CollectionName,
): ReadonlyMap<string, RecordReference[]> {
  const owned = new Map<string, RecordReference[]>()
  const add = (ownerId: string, reference: RecordReference) =>
    owned.set(ownerId, [...(owned.get(ownerId) ?? []), reference])
  const ownerKey = ownerKeys[collection]
  if (ownerKey !== undefined)
    for (const application of workspace.collection('applications').list())
      add(application[ownerKey], { collection: 'applications', id: application.id })
  for (const activity of workspace.collection('activities').list()) {
    const owner = findOwner(activity)
    if (owner?.collection === collection)
      add(owner.id, { collection: 'activities', id: activity.id })
  }
  return owned
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

function getStored(workspace: Workspace, { collection, id }: RecordReference) {
  const parsed = collections[collection].id.safeParse(id)
  if (!parsed.success) return null
  return workspace.collection(collection).get(parsed.data) ?? null
}

async function removeRecord(
  workspace: Workspace,
  reference: RecordReference,
): Promise<Result<void>> {
  const record = getStored(workspace, reference)
  if (record === null) return failNotFound(reference.collection, reference.id)
  return workspace.collection(reference.collection).remove(record.id, record.rev)
}

async function undoRemoval(
  workspace: Workspace,
  removed: RemovedRecords,
  { code, message, details }: AppError,
): Promise<Result<never>> {
  const undone = await restoreRecords(workspace, removed)
  return undone.ok
    ? fail(code, message, details)
    : fail(
        code,
        `${message} ${removed.length} records had been moved to the trash before that; restore them from there.`,
        { cause: details, removed },
      )
}

/** Finds the file names of one collection's records in the trash, looked up together if that is faster. */
function findTrashed(
  workspace: Workspace,
  [first, ...others]: readonly RecordReference[],
): Promise<Result<ReadonlyMap<string, string>>> {
  return first === undefined || others.length === 0
    ? Promise.resolve(ok(new Map()))
    : workspace.trash.findLast(first.collection)
}

async function restoreRecord(
  workspace: Workspace,
  reference: RecordReference,
  fileName: string | undefined,
): Promise<Result<unknown>> {
  if (getStored(workspace, reference) !== null) return ok(null)
  const { collection, id } = reference
  const parsed = collections[collection].id.safeParse(id)
  if (!parsed.success) return failNotFound(collection, id)
  const restored = await workspace.collection(collection).restore(parsed.data, fileName)
  if (!restored.ok || collection !== 'applications') return restored
  return removeDuplicate(workspace, id)
}

/** The candidate may have been put forward again meanwhile; then what was removed goes back to the trash. */
async function removeDuplicate(workspace: Workspace, id: string): Promise<Result<unknown>> {
  const applications = workspace.collection('applications')
  const restored = applications.list().find((application) => application.id === id)
  const other = applications
    .list()
    .find(
      ({ id: otherId, roleId, candidateId }) =>
        otherId !== id && roleId === restored?.roleId && candidateId === restored.candidateId,
    )
  if (restored === undefined || other === undefined) return ok(null)
  const removed = await applications.remove(restored.id, restored.rev)
  if (!removed.ok) return removed
  return fail(
    'exists',
    'This candidate has since been added to the role again. That application is kept; the earlier one stays in the trash.',
    { applicationId: other.id },
  )
}

function sortForRestoring(records: readonly RestorableRecord[]): RestorableRecord[] {
  return restoreOrder.flatMap((name) => records.filter(({ collection }) => collection === name))
}

/** Groups the records by collection, in the order in which the collections first appear. */
function groupByCollection<Reference extends RecordReference>(
  records: readonly Reference[],
): Reference[][] {
  const names = [...new Set(records.map(({ collection }) => collection))]
  return names.map((name) => records.filter(({ collection }) => collection === name))
}
