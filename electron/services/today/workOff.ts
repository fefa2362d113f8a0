import type { ChannelInput } from '@shared/contract/contract'
import type { DueUndo } from '@shared/contract/channels/todayChannels'
import { ok, type Result } from '@shared/contract/result'
import type { ActivitySubjects } from '@shared/domain/activities/findOwner'
import { finishDue, replanDue } from '@shared/domain/today/changeDue'
import type { Workspace } from '@electron/store/types'
import { createActivity } from '../activities/writeActivities'
import { changeDue, type DueChange } from './dueRecords'

/**
 * Settles something that is due, then writes down what was done. If that can't be written, it is
 * due again.
 */
export const finishToday = async (
  workspace: Workspace,
  { reference, kind, text }: ChannelInput<'today.finish'>,
): Promise<Result<DueUndo>> => {
  const changed = await changeDue(workspace, reference, (state) => finishDue(state, reference))
  if (!changed.ok) return changed
  const { before, record } = changed.value
  const activity = await createActivity(workspace, {
    ...listSubjects(record),
    kind,
    at: new Date().toISOString(),
    text,
  })
  if (activity.ok) return ok({ reference, before, activityId: activity.value.id })
  await changeDue(workspace, reference, () => before)
  return activity
}

/** Moves something that is due, or writes it anew; or plans the next action of a record. */
export const replanToday = async (
  workspace: Workspace,
  { reference, action }: ChannelInput<'today.replan'>,
): Promise<Result<DueUndo>> => {
  const changed = await changeDue(workspace, reference, (state) =>
    replanDue(state, reference, action),
  )
  if (!changed.ok) return changed
  return ok({ reference, before: changed.value.before, activityId: null })
}

/** Makes something due as it was before, and moves the activity about it to the trash. */
export const undoToday = async (
  workspace: Workspace,
  { reference, before, activityId }: DueUndo,
): Promise<Result<null>> => {
  const changed = await changeDue(workspace, reference, () => before)
  if (!changed.ok) return changed
  const activities = workspace.collection('activities')
  const activity = activityId === null ? undefined : activities.get(activityId)
  if (activity === undefined) return ok(null)
  const removed = await activities.remove(activity.id, activity.rev)
  return removed.ok ? ok(null) : removed
}

/** What an activity about a record names. */
function listSubjects(record: DueChange['record']): ActivitySubjects {
  if ('candidateId' in record)
    return {
      candidateId: record.candidateId,
      roleId: record.roleId,
      agencyId: 'agencyId' in record ? record.agencyId : null,
    }
  const none: ActivitySubjects = { candidateId: null, roleId: null, agencyId: null }
  if ('openings' in record) return { ...none, roleId: record.id }
  if ('letterhead' in record) return { ...none, agencyId: record.id }
  return { ...none, candidateId: record.id }
}
