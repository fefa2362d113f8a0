import { ok, type Result } from '@shared/contract/result'
import type { Activity, ActivityDraft } from '@shared/model/activities/activity'
import type { ActivityId } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'

/** Gives activities their ids, so that the record they belong to can bring them along. */
export const prepareActivities = (
  workspace: Workspace,
  drafts: readonly ActivityDraft[],
): Result<Activity[]> => {
  const prepared: Activity[] = []
  for (const draft of drafts) {
    const activity = workspace.collection('activities').prepare(draft)
    if (!activity.ok) return activity
    prepared.push(activity.value)
  }
  return ok(prepared)
}

/** The pending activities that are not on the disk yet. */
export const listUnwritten = (
  workspace: Workspace,
  pending: readonly Activity[] | undefined,
): Activity[] =>
  pending?.filter(({ id }) => workspace.collection('activities').get(id) === undefined) ?? []

/**
 * Writes a saved record's pending activities. One that can't be written now stays pending: the
 * record's next save, or the next opening of the workspace, writes it.
 */
export const writePending = async (
  workspace: Workspace,
  pending: readonly Activity[] | undefined,
): Promise<void> => {
  for (const activity of listUnwritten(workspace, pending))
    await workspace.collection('activities').insert(activity)
}

/**
 * Writes what a crash kept from being written: the pending activities of all records that are
 * neither in the workspace nor in its trash. Does nothing in a workspace that can only be read.
 */
export const finishActivities = async (workspace: Workspace): Promise<void> => {
  if (workspace.readOnly !== null) return
  const unwritten = [
    ...workspace.collection('applications').list(),
    ...workspace.collection('sentPostings').list(),
  ].flatMap(({ pendingActivities }) => listUnwritten(workspace, pendingActivities))
  if (unwritten.length === 0) return
  const trashed = await workspace.trash.findLast('activities')
  if (!trashed.ok) return
  await writePending(
    workspace,
    unwritten.filter(({ id }) => !trashed.value.has(id)),
  )
}

/** A record that can bring activities along, in its collection. */
interface Bringing<Rec> {
  list(): readonly Rec[]
  save(record: Rec): Promise<Result<Rec>>
}

const forgetIn = async <Rec extends { pendingActivities?: Activity[] | undefined }>(
  collection: Bringing<Rec>,
  forgotten: ReadonlySet<ActivityId>,
): Promise<Result<null>> => {
  for (const record of collection.list()) {
    const pendingActivities = record.pendingActivities?.filter(({ id }) => !forgotten.has(id))
    if (pendingActivities?.length === record.pendingActivities?.length) continue
    const saved = await collection.save({ ...record, pendingActivities })
    if (!saved.ok) return saved
  }
  return ok(null)
}

/**
 * Takes activities off the records that bring them along, before they are deleted; otherwise the
 * next opening would write them again. Fails as saving those records does.
 */
export const forgetPending = async (
  workspace: Workspace,
  ids: readonly ActivityId[],
): Promise<Result<null>> => {
  const forgotten = new Set(ids)
  const applications = await forgetIn(workspace.collection('applications'), forgotten)
  return applications.ok ? forgetIn(workspace.collection('sentPostings'), forgotten) : applications
}
