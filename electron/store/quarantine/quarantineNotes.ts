import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { timestampSchema, type Timestamp } from '@shared/model/record'
import { getErrno } from '../files/errnoMessages'
import { syncFolder, writeNewFile } from '../files/durableFile'
import { readRegularFile } from '../files/regularFile'

/*
 * Beside each file in quarantine lies a text that says why, and once somebody settled
 * the matter another one: a single small file that is there or not, so that the damaged
 * file itself never moves again.
 */
const reasonSuffix = '.reason.txt'
const settledSuffix = '.settled.txt'
const settledLine = /^Settled: (.*)$/m

/** Whether a file in quarantine is such a text and not a damaged file. */
export const isNoteName = (name: string): boolean =>
  name.endsWith(reasonSuffix) || name.endsWith(settledSuffix)

/** The names of the texts that a file in quarantine may have beside it. */
export const listNoteNames = (fileName: string): string[] => [
  fileName + reasonSuffix,
  fileName + settledSuffix,
]

interface Reason {
  reason: string
  /** Where the file lay, relative to the workspace. */
  was: string
}

/** Writes why the file at `path` is set aside. Rejects with the system's error. */
export const writeReason = async (
  path: string,
  { reason, was }: Reason,
  now: Date,
): Promise<void> => {
  const lines = [
    reason,
    '',
    `It was: ${was}`,
    `Set aside: ${now.toISOString()}`,
    '',
    'Rolebench moved this file here whole and changed nothing in it. All other records are open.',
    'Once it is mended, put it back under its old name while Rolebench is closed.',
    '',
  ]
  await writeNewFile(path + reasonSuffix, Buffer.from(lines.join('\n')))
}

/** Why the file at `path` was set aside, in one line. */
export const readReason = async (path: string): Promise<string> => {
  const text = (await readRegularFile(path + reasonSuffix).catch(() => '')).toString()
  const [reason = ''] = text.split('\n')
  return reason === '' ? 'It was set aside earlier; the note that said why is gone.' : reason
}

/** Writes beside the file at `path` that it is settled, unless that is there. Rejects with the system's error. */
export const writeSettled = async (path: string, now: Date): Promise<void> => {
  const lines = [
    `Settled: ${now.toISOString()}`,
    '',
    'Somebody looked at the file beside this one and left it here. Rolebench no longer lists it among',
    'the files that need attention. Delete this text to have it listed again.',
    '',
  ]
  try {
    await writeNewFile(path + settledSuffix, Buffer.from(lines.join('\n')))
  } catch (error) {
    if (getErrno(error) !== 'EEXIST') throw error
  }
  await syncFolder(dirname(path))
}

/** Takes back that the file at `path` is settled. Rejects with the system's error. */
export const removeSettled = async (path: string): Promise<void> => {
  try {
    await unlink(path + settledSuffix)
  } catch (error) {
    if (getErrno(error) !== 'ENOENT') throw error
  }
  await syncFolder(dirname(path))
}

/** When the file at `path` was settled, as well as that can be told; null when it is not. */
export const readSettled = async (path: string): Promise<Timestamp | null> => {
  try {
    const text = (await readRegularFile(path + settledSuffix)).toString()
    const [, written] = settledLine.exec(text) ?? []
    return timestampSchema.safeParse(written).data ?? new Date(0).toISOString()
  } catch {
    return null
  }
}
