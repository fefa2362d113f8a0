export { checkEmptyFolder, createWorkspaceFolders } from './createFolders'
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
