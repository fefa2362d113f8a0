export { createTrash } from './removedRecords'
export { listTrash, prepareTrashPath, readTrashedId } from './trash'
export { finishDeletions } from './unfinishedDeletions'
