import { join, posix } from 'node:path'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'

export const manifestFileName = 'rolebench.json'
export const trashFolderName = 'trash'
export const quarantineFolderName = 'quarantine'
export const versionsFolderName = 'versions'
export const attachmentsFolderName = 'attachments'
export const backupsFolderName = 'backups'
export const historyFolderName = 'history'

/** What the folders of collections were called in earlier formats. */
const earlierNames: Partial<Record<CollectionName, string>> = { sentPostings: 'submissions' }

/** The names that a collection's folder has, or had in an earlier format; today's first. */
export const listFolderNames = (collection: CollectionName): string[] => {
  const earlier = earlierNames[collection]
  return earlier === undefined ? [collection] : [collection, earlier]
}

/** The collection whose folder has this name, or had it in an earlier format. */
export const findCollection = (folderName: string): CollectionName | undefined =>
  collectionNames.find((name) => listFolderNames(name).includes(folderName))

/** The folders that only workspaces of earlier formats have. */
export const earlierFolderNames: readonly string[] = collectionNames.flatMap((name) =>
  listFolderNames(name).slice(1),
)

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

/** Where a record stands in backups of any format; today's path first. */
export const listRelativePaths = (collection: CollectionName, id: string): string[] =>
  listFolderNames(collection).map((name) => posix.join(name, getRecordFileName(id)))

export const getTrashFolder = (folder: string, collection: CollectionName): string =>
  join(folder, trashFolderName, collection)

/** Whether a file's name is a SHA-256, as an attachment's is. */
export const isAttachmentHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

export const getAttachmentPath = (folder: string, hash: string): string =>
  join(folder, attachmentsFolderName, hash)
