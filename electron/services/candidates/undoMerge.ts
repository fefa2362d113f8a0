import { ok, type Result } from '@shared/contract/result'
import { mergeRecords } from '@shared/domain/merge/mergeRecords'
import { applicationSchema, type Application } from '@shared/model/application'
import { candidateSchema, type Candidate } from '@shared/model/candidate'
import type { MergeUndo } from '@shared/model/candidateMerge'
import type { Workspace } from '@electron/store/types'

type Stored = Pick<Candidate, 'rev' | 'updatedAt'>

/** The current record without what changed from `before` to `after`: edits made since stay. */
const takeBack = <Kept extends Stored>(
  current: Kept,
  { before, after }: { before: Kept; after: Kept },
): Record<string, unknown> => ({
  ...mergeRecords({ ...after }, { ...current }, { ...before }).merged,
  rev: current.rev,
  updatedAt: current.updatedAt,
})

const takeBackApplication = async (
  workspace: Workspace,
  change: { before: Application; after: Application },
): Promise<Result<unknown>> => {
  const applications = workspace.collection('applications')
  const current = applications.get(change.after.id)
  if (current === undefined) return ok(null)
  return applications.save(applicationSchema.parse(takeBack(current, change)))
}

const takeBackActivities = async (
  workspace: Workspace,
  { activities: ids, before, removed }: MergeUndo,
): Promise<Result<unknown>> => {
  const activities = workspace.collection('activities')
  for (const id of ids) {
    const activity = activities.get(id)
    if (activity?.candidateId !== before.id || removed === null) continue
    const saved = await activities.save({ ...activity, candidateId: removed })
    if (!saved.ok) return saved
  }
  return ok(null)
}

const takeBackCandidate = async (
  workspace: Workspace,
  { before, after }: MergeUndo,
): Promise<Result<unknown>> => {
  const candidates = workspace.collection('candidates')
  const current = candidates.get(after.id)
  if (current === undefined) return ok(null)
  return candidates.save(candidateSchema.parse(takeBack(current, { before, after })))
}

/**
 * Takes a merge or an update back: the record that went to the trash is there again with its applications and
 * activities, and the other one as it was, but for what was edited since. Fails as saving and restoring do.
 */
export const undoMerge = async (workspace: Workspace, undo: MergeUndo): Promise<Result<null>> => {
  const { removed, removedApplications, note } = undo
  if (removed !== null && workspace.collection('candidates').get(removed) === undefined) {
    const restored = await workspace.collection('candidates').restore(removed)
    if (!restored.ok) return restored
  }
  for (const change of undo.applications) {
    const saved = await takeBackApplication(workspace, change)
    if (!saved.ok) return saved
  }
  for (const id of removedApplications) {
    if (workspace.collection('applications').get(id) !== undefined) continue
    const restored = await workspace.collection('applications').restore(id)
    if (!restored.ok) return restored
  }
  const told = await takeBackActivities(workspace, undo)
  if (!told.ok) return told
  const written = note === null ? undefined : workspace.collection('activities').get(note)
  if (written !== undefined) {
    const forgotten = await workspace.collection('activities').remove(written.id, written.rev)
    if (!forgotten.ok) return forgotten
  }
  const saved = await takeBackCandidate(workspace, undo)
  return saved.ok ? ok(null) : saved
}
