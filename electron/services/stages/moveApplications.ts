import type { StageChange, StageMove } from '@shared/contract/channels/applications/stageChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { findStage } from '@shared/domain/stages/findStage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Application } from '@shared/model/application'
import type { Workspace } from '@electron/store/types'
import { findRecord } from '../records/findRecord'
import { saveTold } from '../activities/tellApplication'
import { getStageLists } from './stageLists'

/**
 * Moves applications to a stage, all of them or, if one fails, none. Each move is told as an
 * activity with the reason. Fails with `not-found`, with `invalid-input` if the stage is not one
 * of an application's role or asks for a reason that is not given, or as saving does.
 */
export const moveApplications = async (
  workspace: Workspace,
  { ids, stage, reason }: StageChange,
): Promise<Result<StageMove[]>> => {
  const applications: Application[] = []
  for (const id of ids) {
    const found = findRecord(workspace, 'applications', id)
    if (!found.ok) return found
    if (found.value.stage !== stage) applications.push(found.value)
  }
  const checked = checkStage(workspace, applications, stage, reason)
  return checked.ok ? moveAll(workspace, applications, stage, reason) : checked
}

/** Moves applications without asking whether their roles have the stage; all or none. */
export const moveAll = async (
  workspace: Workspace,
  applications: readonly Application[],
  stage: string,
  reason: string,
): Promise<Result<StageMove[]>> => {
  const moves: StageMove[] = []
  for (const application of applications) {
    const saved = await saveTold(workspace, { ...application, stage }, reason)
    if (!saved.ok) {
      await undoMoves(workspace, moves)
      return saved
    }
    const told = saved.value.pendingActivities?.findLast(({ kind }) => kind === 'stage')
    const { id, stage: from, stageSince: since } = application
    moves.push({ id, from, to: stage, since, activityId: told?.id ?? null })
  }
  return ok(moves)
}

/**
 * Moves applications back and takes the activities about it to the trash. One that was moved
 * again since, or is gone, stays as it is. Fails as saving does, with the others still moved.
 */
export const undoMoves = async (
  workspace: Workspace,
  moves: readonly StageMove[],
): Promise<Result<null>> => {
  for (const { id, from, to, since, activityId } of moves) {
    const application = workspace.collection('applications').get(id)
    if (application?.stage !== to) continue
    // The line must not be brought along again once it is in the trash.
    const pendingActivities = application.pendingActivities?.filter(
      (activity) => activity.id !== activityId,
    )
    const saved = await workspace
      .collection('applications')
      .save({ ...application, stage: from, stageSince: since, pendingActivities })
    if (!saved.ok) return saved
    const activities = workspace.collection('activities')
    const activity = activityId === null ? undefined : activities.get(activityId)
    if (activity === undefined) continue
    const removed = await activities.remove(activity.id, activity.rev)
    if (!removed.ok) return removed
  }
  return ok(null)
}

function checkStage(
  workspace: Workspace,
  applications: readonly Application[],
  id: string,
  reason: string,
): Result<null> {
  const lists = getStageLists(workspace)
  for (const roleId of new Set(applications.map((application) => application.roleId))) {
    const stage = findStage(lists, roleId, id)
    const title = workspace.collection('roles').get(roleId)?.title ?? ''
    if (!stage.isKnown)
      return fail(
        'invalid-input',
        `“${stage.name}” is not a stage of ${titleOrPlaceholder('roles', title)}. Nothing was moved.`,
      )
    if (stage.asksReason && reason.trim() === '')
      return fail('invalid-input', `Say why, to move to “${stage.name}”. Nothing was moved.`)
  }
  return ok(null)
}
