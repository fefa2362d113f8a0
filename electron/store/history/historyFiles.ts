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

/** Where a record's past revisions lie: `history/<collection>/<id>`. */
export const getRecordHistoryFolder = (
  folder: string,
  collection: CollectionName,
  id: string,
): string => join(folder, historyFolderName, collection, id)

/** The file of a past revision in its record's history: `<rev>.<token>.json`. */
export const getRevisionFileName = ({ rev, token }: RevisionName): string => `${rev}.${token}.json`

const readRevisionName = (fileName: string): RevisionName | null => {
  const [, rev, token] = revisionFileName.exec(fileName) ?? []
  return rev === undefined || token === undefined ? null : { rev: Number(rev), token }
}

/** The past revisions in a record's history, the newest first. Rejects with the system's error. */
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
 * Keeps a record's file, as it lies there, as a past revision, and drops the oldest
 * ones. A link costs no write: saving puts a new file in the place of the old one, which
 * stays as it is under this name. Rejects with the system's error.
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
 * A path in a record's history for the copy of a sync service that was merged; makes the
 * folders. Rejects with the system's error.
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
