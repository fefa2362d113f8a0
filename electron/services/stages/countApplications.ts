import type { Application } from '@shared/model/application'
import type { RoleId } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'

/** The applications that go through a list of stages: those of a role, or of all roles without their own. */
export const listConcerned = (workspace: Workspace, roleId: RoleId | null): Application[] => {
  const roles = workspace.collection('roles')
  return workspace
    .collection('applications')
    .list()
    .filter((application) =>
      roleId === null ? !roles.get(application.roleId)?.stages : application.roleId === roleId,
    )
}

/** Counts the applications in each stage of a role or, with null, of the workspace. */
export const countInStages = (
  workspace: Workspace,
  roleId: RoleId | null,
): { stage: string; count: number }[] => {
  const counts = new Map<string, number>()
  for (const { stage } of listConcerned(workspace, roleId))
    counts.set(stage, (counts.get(stage) ?? 0) + 1)
  return [...counts].map(([stage, count]) => ({ stage, count }))
}
