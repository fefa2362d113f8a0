import { ok } from '@shared/contract/result'
import type { SheetLayout } from '@shared/model/reading/sheetReading'
import type { SheetLayouts } from '../types'
import { changeManifest, type ManifestAccess } from './changeManifest'

interface SheetLayoutsOptions extends ManifestAccess {
  /** The layouts that the workspace had when it was opened. */
  layouts: readonly SheetLayout[]
}

/** As many are remembered; the one used longest ago goes first. */
const mostLayouts = 50

/** Creates access to the layouts of lists in `rolebench.json`. */
export const createSheetLayouts = ({ layouts, ...access }: SheetLayoutsOptions): SheetLayouts => {
  let present = layouts
  return {
    list: () => present,
    remember: async (layout) => {
      const key = JSON.stringify(layout.headings)
      const changed = await changeManifest(access, (manifest) => ({
        ...manifest,
        sheetLayouts: [
          layout,
          ...(manifest.sheetLayouts ?? []).filter(
            ({ headings }) => JSON.stringify(headings) !== key,
          ),
        ].slice(0, mostLayouts),
      }))
      if (!changed.ok) return changed
      present = changed.value.sheetLayouts ?? []
      return ok(present)
    },
  }
}
