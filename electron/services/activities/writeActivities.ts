import type { RemovedRecords } from '@shared/contract/channels/recordChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { findOwner, type ActivitySubjects } from '@shared/domain/activities/findOwner'
import { keepWording } from '@shared/domain/activities/keepWording'
import type { Activity, ActivityDraft } from '@shared/model/activities/activity'
import type { ActivityId } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'
import { findRecord } from '../records/findRecord'
import type { TrashTasks } from '../trash/trashTasks'
import { forgetPending } from './pendingActivities'

/**
 * Writes a new activity. Fails with `invalid-input` if it is about nothing, and with `not-found`
 * if a record that it names is not in the workspace.
 */
export const createActivity = async (
  workspace: Workspace,
  draft: ActivityDraft,
): Promise<Result<Activity>> => {
  const checked = checkSubjects(workspace, draft)
  return checked.ok ? workspace.collection('activities').create(draft) : checked
}

/**
 * Saves a changed activity, which keeps its earlier wording; what it is about may be in the trash
 * by now, but must be something.
 */
export const saveActivity = async (
  workspace: Workspace,
  record: Activity,
): Promise<Result<Activity>> => {
  if (findOwner(record) === null) return failAboutNothing()
  const activities = workspace.collection('activities')
  const before = activities.get(record.id)
  const now = new Date().toISOString()
  return activities.save(before === undefined ? record : keepWording(before, record, now))
}

/** Moves activities to the trash, those included that a change of stage or a sending wrote. */
export const removeActivities = async (
  workspace: Workspace,
  trash: Pick<TrashTasks, 'remove'>,
  ids: readonly ActivityId[],
): Promise<Result<RemovedRecords>> => {
  const forgotten = await forgetPending(workspace, ids)
  return forgotten.ok ? trash.remove(workspace, 'activities', ids) : forgotten
}

function checkSubjects(
  workspace: Workspace,
  { candidateId, roleId, agencyId }: ActivitySubjects,
): Result<null> {
  if (findOwner({ candidateId, roleId, agencyId }) === null) return failAboutNothing()
  const found = [
    ...(candidateId === null ? [] : [findRecord(workspace, 'candidates', candidateId)]),
    ...(roleId === null ? [] : [findRecord(workspace, 'roles', roleId)]),
    ...(agencyId === null ? [] : [findRecord(workspace, 'agencies', agencyId)]),
  ]
  const missing = found.find((result) => !result.ok)
  return missing?.ok === false ? missing : ok(null)
}

const failAboutNothing = (): Result<never> =>
  fail(
    'invalid-input',
    'An activity is about a candidate, a role or an agency. Choose one of them.',
  )
