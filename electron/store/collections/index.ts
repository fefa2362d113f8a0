export { createCollectionStore, type CollectionStore } from './collectionStore'
export { createWorkspaceConflicts } from './conflicts/workspaceConflicts'
export { conflictReason } from './loadCollection'
