import { readFile } from 'node:fs/promises'
import { join, parse, posix } from 'node:path'
import type { CollectionName } from '@shared/model/collections'
import {
  makeFolder,
  moveFileDurably,
  pathExists,
  readFolder,
  writeNewFile,
} from './files/durableFile'
import { quarantineFolderName } from './layout'
import type { Problem } from './types'

const reasonSuffix = '.reason.txt'

/** The subfolder of quarantine that a file goes to; `workspace` takes the manifest. */
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
    const taken =
      (await pathExists(join(folder, candidate))) ||
      (await pathExists(join(folder, candidate + reasonSuffix)))
    if (!taken) return candidate
  }
}

const writeReason = ({ place, fileName, reason }: DamagedFile, now: Date): string =>
  [
    reason,
    '',
    `It was: ${place === 'workspace' ? fileName : posix.join(place, fileName)}`,
    `Set aside: ${now.toISOString()}`,
    '',
    'Rolebench moved this file here whole and changed nothing in it. All other records are open.',
    'Once it is mended, put it back under its old name while Rolebench is closed.',
    '',
  ].join('\n')

const getRecordId = (fileName: string): string | null =>
  /^([0-9a-z]{16})\./.exec(fileName)?.[1] ?? null

/**
 * Moves a damaged file into quarantine as it is, beside a text that says why. Never
 * overwrites what is there. Rejects with the system's error, and then the file is in its place.
 */
export const setAside = async (folder: string, file: DamagedFile, now: Date): Promise<Problem> => {
  const place = posix.join(quarantineFolderName, file.place)
  const target = join(folder, place)
  await makeFolder(join(folder, quarantineFolderName))
  await makeFolder(target)
  const name = await findFreeName(target, file.fileName)
  await writeNewFile(join(target, name + reasonSuffix), Buffer.from(writeReason(file, now)))
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

const readReason = async (path: string): Promise<string> => {
  const text = await readFile(path, 'utf8').catch(() => '')
  const [reason = ''] = text.split('\n')
  return reason === '' ? 'It was set aside earlier; the note that said why is gone.' : reason
}

/** What was set aside from one collection and is still there. */
export const listQuarantine = async (
  folder: string,
  collection: CollectionName,
): Promise<Problem[]> => {
  const place = posix.join(quarantineFolderName, collection)
  const names = await readFolder(join(folder, place))
  return Promise.all(
    names
      .filter((name) => !name.endsWith(reasonSuffix))
      .map(async (name) => ({
        kind: 'damaged' as const,
        collection,
        fileName: name,
        reason: await readReason(join(folder, place, name + reasonSuffix)),
        quarantinePath: posix.join(place, name),
        recordId: getRecordId(name),
      })),
  )
}
