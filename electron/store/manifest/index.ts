export type { ManifestAccess } from './changeManifest'
export { checkEmptyFolder, createWorkspaceFolders } from './createFolders'
export { createCheckSwitches } from './checkSwitches'
export { createHeadingRules } from './headingRules'
export {
  createManifest,
  manifestSchema,
  readManifest,
  recreateManifest,
  writeManifest,
  type Manifest,
  type ManifestContent,
} from './manifest'
export { createWorkspaceStages } from './workspaceStages'
