import type {
  StageChange,
  StageEdit,
  StageEditUndo,
  StageMove,
} from '@shared/contract/channels/applications/stageChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { summarizeRole } from '@shared/domain/records/summaries'
import type { Application, ApplicationDraft } from '@shared/model/application'
import type { CandidateId, RoleId } from '@shared/model/ids'
import type { CandidateApplication, RoleApplication } from '@shared/model/workspace/summaries'
import type { Workspace } from '@electron/store/types'
import { createSerialQueue } from '@electron/store/tasks'
import { saveTold } from '../activities/tellApplication'
import { moveApplications, undoMoves } from '../stages/moveApplications'
import { saveStages, undoSaveStages } from '../stages/saveStages'
import { groupByRole } from './applicationGroups'
import { findRecord } from './findRecord'

/** Applications whose candidate can't be read are left out; `workspace.verify` names them. */
export const listRoleApplications = (workspace: Workspace, roleId: RoleId): RoleApplication[] => {
  const candidates = workspace.collection('candidates')
  return findApplications(workspace, { roleId }).flatMap((application) => {
    const candidate = candidates.get(application.candidateId)
    return candidate === undefined ? [] : [{ application, candidate }]
  })
}

/** Applications whose role can't be read are left out; `workspace.verify` names them. */
export const listCandidateApplications = (
  workspace: Workspace,
  candidateId: CandidateId,
): CandidateApplication[] => {
  const roles = workspace.collection('roles')
  const groups = groupByRole(workspace)
  return findApplications(workspace, { candidateId }).flatMap((application) => {
    const role = roles.get(application.roleId)
    if (role === undefined) return []
    return [{ application, role: summarizeRole(role, groups.of(role.id).length) }]
  })
}

/**
 * Writes applications. At most one joins a candidate and a role: another one fails with `exists`,
 * and one without either with `not-found`.
 */
export interface ApplicationWriter {
  create(workspace: Workspace, draft: ApplicationDraft): Promise<Result<Application>>
  /** Tells a change of stage or decision as an activity; `reason` is why the stage changed. */
  save(workspace: Workspace, record: Application, reason?: string): Promise<Result<Application>>
  /** Moves applications to a stage together; see `moveApplications`. */
  move(workspace: Workspace, change: StageChange): Promise<Result<StageMove[]>>
  /** Takes back what `move` did. */
  undoMoves(workspace: Workspace, moves: readonly StageMove[]): Promise<Result<null>>
  /** Saves an edited list of stages; see `saveStages`. */
  saveStages(workspace: Workspace, edit: StageEdit): Promise<Result<StageEditUndo>>
  undoSaveStages(workspace: Workspace, undo: StageEditUndo): Promise<Result<null>>
}

/** Writes run one after another, so that two at once can't both be the first. */
export const createApplicationWriter = (): ApplicationWriter => {
  const enqueue = createSerialQueue()
  return {
    create: (workspace, draft) =>
      enqueue(async () => {
        const checked = checkApplication(workspace, draft)
        return checked.ok ? workspace.collection('applications').create(draft) : checked
      }),
    save: (workspace, record, reason = '') =>
      enqueue(async () => {
        const checked = checkApplication(workspace, record, record.id)
        return checked.ok ? saveTold(workspace, record, reason) : checked
      }),
    move: (workspace, change) => enqueue(() => moveApplications(workspace, change)),
    undoMoves: (workspace, moves) => enqueue(() => undoMoves(workspace, moves)),
    saveStages: (workspace, edit) => enqueue(() => saveStages(workspace, edit)),
    undoSaveStages: (workspace, undo) => enqueue(() => undoSaveStages(workspace, undo)),
  }
}

function findApplications(
  workspace: Workspace,
  wanted: Partial<Pick<Application, 'roleId' | 'candidateId'>>,
): Application[] {
  return workspace
    .collection('applications')
    .list()
    .filter(
      ({ roleId, candidateId }) =>
        (wanted.roleId ?? roleId) === roleId && (wanted.candidateId ?? candidateId) === candidateId,
    )
}

/** Checks that role and candidate exist, and that no other application joins the two. */
function checkApplication(
  workspace: Workspace,
  { roleId, candidateId }: ApplicationDraft,
  ownId: Application['id'] | null = null,
): Result<null> {
  const role = findRecord(workspace, 'roles', roleId)
  if (!role.ok) return role
  const candidate = findRecord(workspace, 'candidates', candidateId)
  if (!candidate.ok) return candidate
  const other = findApplications(workspace, { roleId, candidateId }).find(({ id }) => id !== ownId)
  if (other === undefined) return ok(null)
  return fail(
    'exists',
    `${candidate.value.name} is already a candidate for ${role.value.title}. Nothing was changed.`,
    { applicationId: other.id },
  )
}
