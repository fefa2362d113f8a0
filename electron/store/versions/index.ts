export { createRoleVersions } from './roleVersions'
export { getVersionPath, listVersions } from './versionFiles'
