export { createTrash } from './removedRecords'
export { listTrash, prepareTrashPath, readTrashedId } from './trash'
export { finishDeletions, type DeletionSource } from './unfinishedDeletions'
