import { ok } from '@shared/contract/result'
import type { ApplicationWriter } from '../../services/records/applications'
import { countInStages } from '../../services/stages/countApplications'
import { listBoard } from '../../services/stages/listBoard'
import { listRoleStages } from '../../services/stages/stageLists'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** The stages of applications, and moving applications through them. */
export const createStageHandlers = (
  writer: ApplicationWriter,
): WorkspaceAreaHandlers<'stages'> => ({
  'stages.list': (workspace) =>
    ok({ workspace: [...workspace.stages.list()], roles: listRoleStages(workspace) }),
  'stages.countApplications': (workspace, { roleId }) => ok(countInStages(workspace, roleId)),
  'stages.listBoard': (workspace, { roleId }) => ok(listBoard(workspace, roleId)),
  'stages.save': (workspace, { edit }) => writer.saveStages(workspace, edit),
  'stages.undoSave': (workspace, { undo }) => writer.undoSaveStages(workspace, undo),
  'stages.move': async (workspace, { change }) => {
    const moved = await writer.move(workspace, change)
    return moved.ok ? ok({ moves: moved.value }) : moved
  },
  'stages.undoMove': (workspace, { moves }) => writer.undoMoves(workspace, moves),
})
