import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { timestampSchema, type Timestamp } from '@shared/model/record'
import { getErrno, readRegularFile, syncFolder, writeNewFile } from '../files'

/*
 * Beside each file in quarantine lies a note that says why, and once somebody dismissed the file,
 * a second one: its presence alone marks the dismissal, so that the damaged file itself never moves
 * again. On disk it keeps the name that docs/FORMAT.md gives it.
 */
const reasonSuffix = '.reason.txt'
const dismissalSuffix = '.settled.txt'
const dismissalLine = /^Settled: (.*)$/m

/** Whether a file in quarantine is such a text and not a damaged file. */
export const isNoteName = (name: string): boolean =>
  name.endsWith(reasonSuffix) || name.endsWith(dismissalSuffix)

/** The names of the texts that a file in quarantine may have beside it. */
export const listNoteNames = (fileName: string): string[] => [
  fileName + reasonSuffix,
  fileName + dismissalSuffix,
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
  const [reason = ''] = text.split(/\r?\n/u)
  return reason === '' ? 'It was set aside earlier; the note that said why is gone.' : reason
}

/** Writes beside the file at `path` that it is dismissed, unless that is there. Rejects with the system's error. */
export const writeDismissal = async (path: string, now: Date): Promise<void> => {
  const lines = [
    `Settled: ${now.toISOString()}`,
    '',
    'Somebody looked at the file beside this one and left it here. Rolebench no longer lists it among',
    'the files that need attention. Delete this text to have it listed again.',
    '',
  ]
  try {
    await writeNewFile(path + dismissalSuffix, Buffer.from(lines.join('\n')))
  } catch (error) {
    if (getErrno(error) !== 'EEXIST') throw error
  }
  await syncFolder(dirname(path))
}

/** Takes back that the file at `path` is dismissed. Rejects with the system's error. */
export const removeDismissal = async (path: string): Promise<void> => {
  try {
    await unlink(path + dismissalSuffix)
  } catch (error) {
    if (getErrno(error) !== 'ENOENT') throw error
  }
  await syncFolder(dirname(path))
}

/** When the file at `path` was dismissed, as well as that can be told; null when it is not. */
export const readDismissal = async (path: string): Promise<Timestamp | null> => {
  try {
    const text = (await readRegularFile(path + dismissalSuffix)).toString()
    const [, written] = dismissalLine.exec(text) ?? []
    return timestampSchema.safeParse(written).data ?? new Date(0).toISOString()
  } catch {
    return null
  }
}
