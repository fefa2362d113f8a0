import { ok } from '@shared/contract/result'
import type { SavedView } from '@shared/model/workspace/listView'
import type { SavedViews } from '../types'
import { changeManifest, type ManifestAccess } from './changeManifest'

interface SavedViewsOptions extends ManifestAccess {
  /** The views that the workspace had when it was opened. */
  views: readonly SavedView[]
}

/** Creates access to the saved views in `rolebench.json`. */
export const createSavedViews = ({ views, ...access }: SavedViewsOptions): SavedViews => {
  let present = views
  return {
    list: () => present,
    change: async (change) => {
      const changed = await changeManifest(access, (manifest) => ({
        ...manifest,
        savedViews: change(manifest.savedViews ?? []),
      }))
      if (!changed.ok) return changed
      present = changed.value.savedViews ?? []
      return ok(present)
    },
  }
}
