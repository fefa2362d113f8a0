import { join, posix } from 'node:path'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'
import {
  historyFolderName,
  isRecordId,
  listFolderNames,
  quarantineFolderName,
  readFolder,
  versionsFolderName,
} from '../files'
import { listTrash } from '../trash'
import type { VerifyFinding } from '../types'

const idLength = 16

/**
 * The ids of all records with any file: the record itself, a conflict copy, a trash entry or a
 * damaged file.
 */
const listIds = async (folder: string, collection: CollectionName): Promise<Set<string>> => {
  const names: string[] = []
  for (const name of listFolderNames(collection))
    for (const place of [name, join(quarantineFolderName, name)])
      names.push(...(await readFolder(join(folder, place))))
  const trashed = (await listTrash(folder, collection)).map(({ id }) => id)
  return new Set([...names.map((name) => name.slice(0, idLength)), ...trashed])
}

/**
 * Finds the kept past of records that are neither in the workspace nor in the trash: a deletion
 * was interrupted, or a sync service has not delivered the records yet. Changes nothing;
 * rejects with the system's error.
 */
export const findLeftovers = async (folder: string): Promise<VerifyFinding[]> => {
  const findings: VerifyFinding[] = []
  for (const collection of collectionNames) {
    const ids = await listIds(folder, collection)
    const places = listFolderNames(collection).map((name) => posix.join(historyFolderName, name))
    if (collection === 'roles') places.push(versionsFolderName)
    for (const place of places)
      for (const id of await readFolder(join(folder, place)))
        if (isRecordId(id) && !ids.has(id))
          findings.push({
            kind: 'leftover',
            path: posix.join(place, id),
            message:
              'Earlier versions of a record that is neither in the workspace nor in its trash.',
          })
  }
  return findings
}
