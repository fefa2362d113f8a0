import { join } from 'node:path'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { Timestamp } from '@shared/model/record'
import { getTrashFolder, listFolderNames, makeFolder, readFolder, trashFolderName } from '../files'

/**
 * The file of one trashed record. Its name is `<id>.<removedAt without colons>.json`, so none
 * overwrites another.
 */
export interface TrashEntry {
  collection: CollectionName
  id: string
  fileName: string
  path: string
}

const trashName = /^([0-9a-z]{16})\.\d{4}-\d{2}-\d{2}T\d{6}\.\d{3}Z\.json$/

const getTrashFileName = (id: string, removedAt: Timestamp): string =>
  `${id}.${removedAt.replaceAll(':', '')}.json`

/** Makes the trash folder and returns a path in it for a record removed now. */
export const prepareTrashPath = async (
  folder: string,
  collection: CollectionName,
  id: string,
  removedAt: Timestamp,
): Promise<string> => {
  const trash = getTrashFolder(folder, collection)
  await makeFolder(join(folder, trashFolderName))
  await makeFolder(trash)
  return join(trash, getTrashFileName(id, removedAt))
}

/** The id in an entry's file name; null for any other name. */
export const readTrashedId = (fileName: string): string | null =>
  trashName.exec(fileName)?.[1] ?? null

/** Lists the trashed records of one collection, last removed first. */
export const listTrash = async (
  folder: string,
  collection: CollectionName,
): Promise<TrashEntry[]> => {
  const entries: TrashEntry[] = []
  for (const name of listFolderNames(collection)) {
    const trash = join(folder, trashFolderName, name)
    for (const fileName of await readFolder(trash)) {
      const id = readTrashedId(fileName)
      if (id !== null) entries.push({ collection, id, fileName, path: join(trash, fileName) })
    }
  }
  return entries.sort((a, b) => removalTimeOf(b).localeCompare(removalTimeOf(a)))
}

const removalTimeOf = ({ id, fileName }: TrashEntry): string => fileName.slice(id.length)

/** When a record was moved to the trash, according to its file's name. */
export const getRemovedAt = (entry: TrashEntry): Timestamp => {
  const [day, time = ''] = removalTimeOf(entry).slice(1, -'.json'.length).split('T')
  return `${String(day)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`
}
