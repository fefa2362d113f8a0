import { separateShapes } from '@shared/domain/stages/editStages'
import type { StageLists } from '@shared/domain/stages/findStage'
import type { RoleId } from '@shared/model/ids'
import type { Stage } from '@shared/model/stage'
import type { Workspace } from '@electron/store/types'

/** The own stages of each role that has some, each with a shape of its own. */
export const listRoleStages = (workspace: Workspace): { roleId: RoleId; stages: Stage[] }[] =>
  workspace
    .collection('roles')
    .list()
    .flatMap(({ id, stages }) => (stages ? [{ roleId: id, stages: separateShapes(stages) }] : []))

/** The stages of a workspace and of its roles. */
export const getStageLists = (workspace: Workspace): StageLists => {
  const ofRoles = new Map<string, readonly Stage[]>(
    listRoleStages(workspace).map(({ roleId, stages }) => [roleId, stages]),
  )
  return { workspace: workspace.stages.list(), ofRole: (roleId) => ofRoles.get(roleId) }
}
