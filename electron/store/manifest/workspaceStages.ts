import { ok } from '@shared/contract/result'
import { mergeStages } from '@shared/domain/stages/mergeStages'
import { standardStages } from '@shared/domain/stages/standardStages'
import type { Stage } from '@shared/model/stage'
import { changeManifest, type ManifestAccess } from './changeManifest'
import type { WorkspaceStages } from '../types'

interface WorkspaceStagesOptions extends ManifestAccess {
  /** The stages that the workspace had when it was opened; undefined for the standard ones. */
  stages: readonly Stage[] | undefined
}

/** Creates access to the stages in `rolebench.json`. */
export const createWorkspaceStages = ({
  stages,
  ...access
}: WorkspaceStagesOptions): WorkspaceStages => {
  let present: readonly Stage[] = stages ?? standardStages
  return {
    list: () => present,
    save: async (base, edited) => {
      const changed = await changeManifest(access, (manifest) => ({
        ...manifest,
        stages: mergeStages(base, edited, manifest.stages ?? standardStages),
      }))
      if (!changed.ok) return changed
      present = changed.value.stages ?? standardStages
      return ok(present)
    },
  }
}
