import type { Stage } from '@shared/model/stage'

/** Every stage once, by its id: those of the workspace in their order, then those that only roles have. */
export const gatherStages = (
  workspace: readonly Stage[],
  ofRoles: readonly { stages: readonly Stage[] }[],
): Stage[] => {
  const byId = new Map(workspace.map((stage) => [stage.id, stage]))
  for (const { stages } of ofRoles)
    for (const stage of stages) if (!byId.has(stage.id)) byId.set(stage.id, stage)
  return [...byId.values()]
}
