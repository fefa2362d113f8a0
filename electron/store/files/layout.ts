import { join, posix } from 'node:path'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'

export const manifestFileName = 'rolebench.json'
export const trashFolderName = 'trash'
export const quarantineFolderName = 'quarantine'
export const versionsFolderName = 'versions'
export const attachmentsFolderName = 'attachments'
export const backupsFolderName = 'backups'
export const historyFolderName = 'history'

/** The folders that every writable workspace has. */
export const workspaceFolderNames: readonly string[] = [
  ...collectionNames,
  versionsFolderName,
  historyFolderName,
  attachmentsFolderName,
  trashFolderName,
  quarantineFolderName,
  backupsFolderName,
]

export const getRecordFileName = (id: string): string => `${id}.json`

export const getCollectionFolder = (folder: string, collection: CollectionName): string =>
  join(folder, collection)

export const getRecordPath = (folder: string, collection: CollectionName, id: string): string =>
  join(folder, collection, getRecordFileName(id))

/** A record's path in its workspace, with forward slashes, as used in findings and backups. */
export const getRelativePath = (collection: CollectionName, id: string): string =>
  posix.join(collection, getRecordFileName(id))

export const getTrashFolder = (folder: string, collection: CollectionName): string =>
  join(folder, trashFolderName, collection)

/** Whether a file's name is a SHA-256, as an attachment's is. */
export const isAttachmentHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

export const getAttachmentPath = (folder: string, hash: string): string =>
  join(folder, attachmentsFolderName, hash)
