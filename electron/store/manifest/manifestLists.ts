import type { ManifestAccess } from './changeManifest'
import { createCheckSwitches } from './checkSwitches'
import { createHeadingRules } from './headingRules'
import type { Manifest } from './manifest'
import { createOwnWords } from './ownWords'
import { createSavedViews } from './savedViews'
import { createSheetLayouts } from './sheetLayouts'
import { createWorkspaceStages } from './workspaceStages'

/** Creates access to what a workspace remembers in its `rolebench.json`, beginning with what that said when it was opened. */
export const createManifestLists = (
  access: ManifestAccess,
  {
    headingRules = [],
    checkRulesOff = [],
    ownWords = [],
    savedViews = [],
    sheetLayouts = [],
    stages,
  }: Manifest,
) => ({
  headingRules: createHeadingRules({ ...access, rules: headingRules }),
  checkSwitches: createCheckSwitches({ ...access, rulesOff: checkRulesOff }),
  ownWords: createOwnWords({ ...access, words: ownWords }),
  stages: createWorkspaceStages({ ...access, stages }),
  savedViews: createSavedViews({ ...access, views: savedViews }),
  sheetLayouts: createSheetLayouts({ ...access, layouts: sheetLayouts }),
})
