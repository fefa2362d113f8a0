import type {
  StageEdit,
  StageEditUndo,
  StageMove,
} from '@shared/contract/channels/applications/stageChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { mergeStages } from '@shared/domain/stages/mergeStages'
import type { RoleId } from '@shared/model/ids'
import type { Stage } from '@shared/model/stage'
import type { Workspace } from '@electron/store/types'
import { findRecord } from '../records/findRecord'
import { saveRole } from '../records/roles'
import { moveAll, undoMoves } from './moveApplications'
import { listConcerned } from './countApplications'

/**
 * Saves an edited list of stages of the workspace or a role, and moves the applications of removed
 * stages to where the edit says: all of it or nothing. Fails as saving does.
 */
export const saveStages = async (
  workspace: Workspace,
  { roleId, base, stages, moves }: StageEdit,
): Promise<Result<StageEditUndo>> => {
  const moved = await moveRemoved(workspace, roleId, base, moves)
  if (!moved.ok) return moved
  const saved = await saveList(workspace, roleId, base, stages)
  if (saved.ok) return ok({ roleId, ...saved.value, moves: moved.value })
  await undoMoves(workspace, moved.value)
  return saved
}

/** Takes back what `saveStages` did, and keeps what was changed about the stages since. */
export const undoSaveStages = async (
  workspace: Workspace,
  { roleId, before, after, moves }: StageEditUndo,
): Promise<Result<null>> => {
  const saved = await saveList(workspace, roleId, after ?? before ?? [], before)
  return saved.ok ? undoMoves(workspace, moves) : saved
}

interface SavedList {
  before: Stage[] | null
  after: Stage[] | null
}

async function saveList(
  workspace: Workspace,
  roleId: RoleId | null,
  base: readonly Stage[],
  stages: readonly Stage[] | null,
): Promise<Result<SavedList>> {
  if (roleId === null) {
    if (stages === null) return fail('invalid-input', 'A workspace needs stages of its own.')
    const before = [...workspace.stages.list()]
    const saved = await workspace.stages.save(base, stages)
    return saved.ok ? ok({ before, after: [...saved.value] }) : saved
  }
  const role = findRecord(workspace, 'roles', roleId)
  if (!role.ok) return role
  const before = role.value.stages ?? null
  const after = stages && (before ? mergeStages(base, stages, before) : [...stages])
  const saved = await saveRole(workspace, { ...role.value, stages: after })
  return saved.ok ? ok({ before, after }) : saved
}

async function moveRemoved(
  workspace: Workspace,
  roleId: RoleId | null,
  base: readonly Stage[],
  moves: StageEdit['moves'],
): Promise<Result<StageMove[]>> {
  const concerned = moves.length === 0 ? [] : listConcerned(workspace, roleId)
  const done: StageMove[] = []
  for (const { from, to } of moves) {
    const name = base.find(({ id }) => id === from)?.name ?? from
    const moved = await moveAll(
      workspace,
      concerned.filter(({ stage }) => stage === from),
      to,
      `The stage “${name}” was removed.`,
    )
    if (!moved.ok) {
      await undoMoves(workspace, done)
      return moved
    }
    done.push(...moved.value)
  }
  return ok(done)
}
