import { constants } from 'node:fs'
import { copyFile, link, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionName } from '@shared/model/workspace/collections'
import {
  discardFile,
  getErrno,
  historyFolderName,
  makeFolder,
  pathExists,
  readFolder,
} from '../files'
import type { RevisionName } from '../records'

/** How many past revisions of a record are kept. */
const mostRevisions = 16

const revisionFileName = /^(\d{1,15})\.([0-9a-f]{12})\.json$/

const copiesFolderName = 'copies'

/** The folder of a record's past revisions: `history/<collection>/<id>`. */
export const getRecordHistoryFolder = (
  folder: string,
  collection: CollectionName,
  id: string,
): string => join(folder, historyFolderName, collection, id)

/** The file name of a past revision: `<rev>.<token>.json`. */
export const getRevisionFileName = ({ rev, token }: RevisionName): string => `${rev}.${token}.json`

const readRevisionName = (fileName: string): RevisionName | null => {
  const [, rev, token] = revisionFileName.exec(fileName) ?? []
  return rev === undefined || token === undefined ? null : { rev: Number(rev), token }
}

/** Lists the past revisions of a record, newest first. Rejects with the system's error. */
export const listRevisions = async (historyFolder: string): Promise<RevisionName[]> => {
  const names = await readFolder(historyFolder)
  return names
    .flatMap((name) => readRevisionName(name) ?? [])
    .sort((a, b) => b.rev - a.rev || a.token.localeCompare(b.token))
}

const linkOrCopy = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to)
  } catch (error) {
    if (getErrno(error) === 'EEXIST') return
    await copyFile(from, to, constants.COPYFILE_EXCL)
  }
}

/**
 * Keeps a record's current file as a past revision, and deletes the oldest ones. A hard link
 * costs no write: saving replaces the file with a new one, while the old one stays unchanged
 * under this name. Rejects with the system's error.
 */
export const keepRevision = async (
  path: string,
  historyFolder: string,
  name: RevisionName,
): Promise<void> => {
  const made = await mkdir(historyFolder, { recursive: true })
  await linkOrCopy(path, join(historyFolder, getRevisionFileName(name)))
  if (made !== undefined) return
  const kept = await listRevisions(historyFolder)
  for (const old of kept.slice(mostRevisions))
    await discardFile(join(historyFolder, getRevisionFileName(old)))
}

/**
 * Makes the folders for a merged conflict copy in a record's history and returns its path.
 * Rejects with the system's error.
 */
export const prepareCopyPath = async (historyFolder: string, fileName: string): Promise<string> => {
  await mkdir(historyFolder, { recursive: true })
  const copies = join(historyFolder, copiesFolderName)
  await makeFolder(copies)
  for (let number = 1; ; number += 1) {
    const path = join(copies, number === 1 ? fileName : `${number}.${fileName}`)
    if (!(await pathExists(path))) return path
  }
}
