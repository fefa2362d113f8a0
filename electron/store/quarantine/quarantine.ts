import { join, parse, posix } from 'node:path'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { Timestamp } from '@shared/model/record'
import {
  listFolderNames,
  makeFolder,
  moveFileDurably,
  pathExists,
  quarantineFolderName,
  readFolder,
} from '../files'
import {
  isNoteName,
  listNoteNames,
  readReason,
  readDismissal,
  writeReason,
} from './quarantineNotes'
import type { Problem } from '../types'

/** The quarantine subfolder for a file; `workspace` is for the manifest. */
export type QuarantinePlace = CollectionName | 'workspace' | 'attachments'

export interface DamagedFile {
  collection: CollectionName | null
  place: QuarantinePlace
  fileName: string
  path: string
  reason: string
}

const findFreeName = async (folder: string, fileName: string): Promise<string> => {
  const { name, ext } = parse(fileName)
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? fileName : `${name}.${number}${ext}`
    const paths = [candidate, ...listNoteNames(candidate)].map((each) => join(folder, each))
    const taken = await Promise.all(paths.map(pathExists))
    if (!taken.includes(true)) return candidate
  }
}

const describeOrigin = ({ place, fileName }: DamagedFile): string =>
  place === 'workspace' ? fileName : posix.join(place, fileName)

const getRecordId = (fileName: string): string | null =>
  /^([0-9a-z]{16})\./.exec(fileName)?.[1] ?? null

/**
 * Moves a damaged file into quarantine unchanged, with a note that says why. Never overwrites
 * an existing file. Rejects with the system's error, leaving the file in its place.
 */
export const setAside = async (folder: string, file: DamagedFile, now: Date): Promise<Problem> => {
  const place = posix.join(quarantineFolderName, file.place)
  const target = join(folder, place)
  await makeFolder(join(folder, quarantineFolderName))
  await makeFolder(target)
  const name = await findFreeName(target, file.fileName)
  await writeReason(join(target, name), { was: describeOrigin(file), reason: file.reason }, now)
  await moveFileDurably(file.path, join(target, name))
  return {
    kind: 'damaged',
    collection: file.collection,
    fileName: file.fileName,
    reason: file.reason,
    quarantinePath: posix.join(place, name),
    recordId: getRecordId(file.fileName),
  }
}

/** A file that was set aside, and when it was dismissed; null while it is an open problem. */
export interface QuarantinedFile {
  problem: Problem & { quarantinePath: string }
  dismissedAt: Timestamp | null
}

const describeFile = async (
  folder: string,
  place: string,
  collection: CollectionName | null,
  fileName: string,
): Promise<QuarantinedFile> => {
  const quarantinePath = posix.join(place, fileName)
  const path = join(folder, quarantinePath)
  return {
    problem: {
      kind: 'damaged',
      collection,
      fileName,
      reason: await readReason(path),
      quarantinePath,
      recordId: getRecordId(fileName),
    },
    dismissedAt: await readDismissal(path),
  }
}

/**
 * Lists the files set aside from one collection, or for the manifest, that still exist. Rejects
 * with the system's error.
 */
export const listQuarantine = async (
  folder: string,
  collection: CollectionName | null,
): Promise<QuarantinedFile[]> => {
  const files: Promise<QuarantinedFile>[] = []
  for (const folderName of collection === null ? ['workspace'] : listFolderNames(collection)) {
    const place = posix.join(quarantineFolderName, folderName)
    for (const name of await readFolder(join(folder, place)))
      if (!isNoteName(name)) files.push(describeFile(folder, place, collection, name))
  }
  return Promise.all(files)
}
