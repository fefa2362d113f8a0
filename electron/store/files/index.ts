export { removeAbandonedFiles, removeAbandonedFolders } from './abandonedFiles'
export { answerWithin } from './answerWithin'
export { createSchemaCodec, DatabaseFile, maxFileBytes, type FileCodec } from './databaseFile'
export {
  discardFile,
  makeFolder,
  moveFileDurably,
  pathExists,
  readFolder,
  removeTemporaryFiles,
  renameWithRetry,
  replaceFile,
  retryWhileHeld,
  syncFolder,
  writeFileDurably,
  writeNewFile,
} from './durableFile'
export { describeStorageError, failStorage, getErrno, type StorageTask } from './errnoMessages'
export { hashFile, readChunks } from './fileChunks'
export { createTemporaryName, isRecordId, isTemporaryName, readFileName } from './fileNames'
export { getFileStamp, isSameStamp, type FileStamp } from './fileStamp'
export {
  attachmentsFolderName,
  backupsFolderName,
  earlierFolderNames,
  findCollection,
  getAttachmentPath,
  getCollectionFolder,
  getRecordFileName,
  getRecordPath,
  getRelativePath,
  getTrashFolder,
  historyFolderName,
  isAttachmentHash,
  listFolderNames,
  listRelativePaths,
  manifestFileName,
  quarantineFolderName,
  trashFolderName,
  versionsFolderName,
  workspaceFolderNames,
} from './layout'
export { isNoRegularFile, openRegularFile, readRegularFile, withRegularFile } from './regularFile'
export { openFolder } from './openFolder'
export { readStampedFile } from './readStampedFile'
export { maxDepth, readJson } from './textBytes'
export { UnreadableFile, type UnreadableKind } from './unreadableFile'
