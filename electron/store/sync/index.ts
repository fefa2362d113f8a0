export { watchLock } from './lockWatch'
export { watchWorkspace, type WorkspaceWatch } from './workspaceWatch'
