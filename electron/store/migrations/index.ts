export { moveFolders } from './moveFolders'
export { currentStorage } from './storage'
