import type { RemovedRecords } from '@shared/contract/recordChannels'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import { collections, type CollectionName, type IdOf } from '@shared/model/collections'
import { forEachConcurrently } from '../workspace/keyedQueue'
import type { Workspace } from '../workspace/types'
import { failNotFound } from './findRecord'

type RecordReference = RemovedRecords[number]

/** Parents first: an application must not come back before its role and its candidate. */
const restoreOrder: readonly CollectionName[] = [
  'roles',
  'candidates',
  'agencies',
  'applications',
  'submissions',
]

/** Files moved at once: the disk confirms several together about as fast as one. */
const movesAtOnce = 8

/**
 * Moves records to the trash, one collection after another in the order given. When
 * one of them fails, the others are brought back and nothing is removed; should that
 * fail as well, the error's `details.removed` names what is in the trash, to be
 * restored from there.
 */
export async function removeRecords(
  workspace: Workspace,
  records: readonly RecordReference[],
): Promise<Result<RemovedRecords>> {
  const missing = records.find((record) => getStored(workspace, record) === null)
  if (missing !== undefined) return failNotFound(missing.collection, missing.id)

  const removed = new Set<RecordReference>()
  const errors: AppError[] = []
  for (const group of groupByCollection(records)) {
    await forEachConcurrently(group, movesAtOnce, async (record) => {
      if (errors.length > 0) return
      const result = await removeRecord(workspace, record)
      if (result.ok) removed.add(record)
      else errors.push(result.error)
    })
  }
  const moved = records.filter((record) => removed.has(record))
  const [firstError] = errors
  return firstError === undefined ? ok(moved) : undoRemoval(workspace, moved, firstError)
}

/**
 * Brings removed records back, parents first; those that are back already are left
 * as they are. Each one that can be restored is; for the others the error of the
 * first is returned, and `details.remaining` names all that are still in the trash.
 */
export async function restoreRecords(
  workspace: Workspace,
  records: readonly RecordReference[],
): Promise<Result<null>> {
  const remaining: RecordReference[] = []
  const errors: AppError[] = []
  for (const group of groupByCollection(sortForRestoring(records))) {
    await forEachConcurrently(group, movesAtOnce, async (record) => {
      const result = await restoreRecord(workspace, record)
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

/** The records and the applications that belong to them, applications first. */
export function withApplications<Name extends 'roles' | 'candidates'>(
  workspace: Workspace,
  collection: Name,
  ids: readonly IdOf<Name>[],
): RecordReference[] {
  const owners = new Set<string>(ids)
  const ownerKey = collection === 'roles' ? 'roleId' : 'candidateId'
  const applications = workspace
    .collection('applications')
    .list()
    .filter((application) => owners.has(application[ownerKey]))
  return [
    ...listReferences(
      'applications',
      applications.map(({ id }) => id),
    ),
    ...listReferences(collection, ids),
  ]
}

/** The records of one collection as references, each once. */
export function listReferences(
  collection: CollectionName,
  ids: readonly string[],
): RecordReference[] {
  return [...new Set(ids)].map((id) => ({ collection, id }))
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

async function restoreRecord(
  workspace: Workspace,
  reference: RecordReference,
): Promise<Result<unknown>> {
  if (getStored(workspace, reference) !== null) return ok(null)
  const { collection, id } = reference
  const parsed = collections[collection].id.safeParse(id)
  if (!parsed.success) return failNotFound(collection, id)
  const restored = await workspace.collection(collection).restore(parsed.data)
  if (!restored.ok || collection !== 'applications') return restored
  return removeDuplicate(workspace, id)
}

/** The candidate may have been put forward anew meanwhile; what was removed then goes back to the trash. */
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
    'This candidate was put forward for the role again in the meantime. That application is kept, and the earlier one stays in the trash.',
    { applicationId: other.id },
  )
}

function sortForRestoring(records: readonly RecordReference[]): RecordReference[] {
  return restoreOrder.flatMap((name) => records.filter(({ collection }) => collection === name))
}

/** The records of each collection, in the order in which the collections first appear. */
function groupByCollection(records: readonly RecordReference[]): RecordReference[][] {
  const names = [...new Set(records.map(({ collection }) => collection))]
  return names.map((name) => records.filter(({ collection }) => collection === name))
}
