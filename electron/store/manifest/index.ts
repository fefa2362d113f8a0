export type { ManifestAccess } from './changeManifest'
export { checkEmptyFolder, createWorkspaceFolders } from './createFolders'
export { createManifestLists } from './manifestLists'
export {
  createManifest,
  manifestSchema,
  readManifest,
  recreateManifest,
  writeManifest,
  type Manifest,
  type ManifestContent,
} from './manifest'
