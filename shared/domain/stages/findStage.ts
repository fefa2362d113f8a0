import { findByValue } from '@shared/model/openEnum'
import { stageShapeSigns } from '@shared/labels/stages'
import type { Stage } from '@shared/model/stage'
import { standardStages } from './standardStages'

/** The stages of a workspace, and those of roles that have their own. */
export interface StageLists {
  workspace: readonly Stage[]
  /** The own stages of a role; undefined where it has those of the workspace. */
  ofRole: (roleId: string) => readonly Stage[] | undefined
}

/** A stage to show; `isKnown` is false for one that neither role nor workspace lists any more. */
export interface ShownStage extends Stage {
  isKnown: boolean
}

/** After how many days an application stands still in a stage that nobody describes. */
const stillOtherwise = 7

/** The stages that an application for a role can be moved to, in their order. */
export const listStages = (lists: StageLists, roleId: string): readonly Stage[] =>
  lists.ofRole(roleId) ?? lists.workspace

const findIn = (stages: readonly Stage[], id: string): Stage | undefined =>
  stages.find((stage) => stage.id === id)

const findUnlisted = ({ workspace }: StageLists, id: string): Stage | undefined =>
  findIn(workspace, id) ?? findIn(standardStages, id)

/** After how many days an application stands still in a stage; null where it may stay for good. */
export const getStillAfterDays = (lists: StageLists, roleId: string, id: string): number | null => {
  const stage = findIn(listStages(lists, roleId), id) ?? findUnlisted(lists, id)
  if (stage === undefined) return stillOtherwise
  return stage.end === null ? stage.stillAfterDays : null
}

/**
 * Finds what is known of an application's stage: as the role describes it, otherwise the
 * workspace, otherwise the standard. A stage that none of them knows, such as one of a newer
 * version, is shown by its id.
 */
export const findStage = (lists: StageLists, roleId: string, id: string): ShownStage => {
  const listed = findIn(listStages(lists, roleId), id)
  if (listed) return { ...listed, isKnown: true }
  const described = findUnlisted(lists, id)
  if (described) return { ...described, isKnown: false }
  return {
    id,
    name: id,
    shape: 'bars',
    end: null,
    asksReason: false,
    stillAfterDays: stillOtherwise,
    isKnown: false,
  }
}

/** A stage as a sign and its name: `◐ Interview`. */
export const describeStage = ({ name, shape }: Pick<Stage, 'name' | 'shape'>): string =>
  `${findByValue(stageShapeSigns, shape) ?? stageShapeSigns.bars} ${name}`
