import { ok, type Result } from '@shared/contract/result'
import { isStageChanged, tellChanges } from '@shared/domain/activities/tellChanges'
import type { Application } from '@shared/model/application'
import type { Workspace } from '@electron/store/types'
import { listUnwritten, prepareActivities, writePending } from './pendingActivities'

/**
 * Adds to an application that is about to be saved what the save tells: the activities of a
 * change of stage or decision, and since when it is in its stage. Keeps those of earlier saves
 * that are not written yet, whatever the given record says of them.
 */
export const tellApplication = (
  workspace: Workspace,
  record: Application,
  reason: string,
): Result<Application> => {
  const before = workspace.collection('applications').get(record.id)
  if (before === undefined) return ok(record)
  const at = new Date().toISOString()
  const told = prepareActivities(workspace, tellChanges(before, record, at, reason))
  if (!told.ok) return told
  const pending = [...listUnwritten(workspace, before.pendingActivities), ...told.value]
  return ok({
    ...record,
    stageSince: isStageChanged(before, record) ? at : before.stageSince,
    pendingActivities: pending.length === 0 ? undefined : pending,
  })
}

/** Saves an application and writes the activities that the save tells. `reason` is why its stage changed. */
export const saveTold = async (
  workspace: Workspace,
  record: Application,
  reason: string,
): Promise<Result<Application>> => {
  const told = tellApplication(workspace, record, reason)
  if (!told.ok) return told
  const saved = await workspace.collection('applications').save(told.value)
  if (saved.ok) await writePending(workspace, saved.value.pendingActivities)
  return saved
}
