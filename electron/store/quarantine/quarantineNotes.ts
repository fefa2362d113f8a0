import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { timestampSchema, type Timestamp } from '@shared/model/record'
import { getErrno, readRegularFile, syncFolder, writeNewFile } from '../files'

/*
 * Each file in quarantine has a note that says why it is there and, once somebody has dismissed
 * the file, a second one: its presence alone marks the dismissal, so that the damaged file
 * itself never moves again. On disk it has the name that docs/FORMAT.md specifies.
 */
const reasonSuffix = '.reason.txt'
const dismissalSuffix = '.settled.txt'
const dismissalLine = /^Settled: (.*)$/m

/** Whether a file in quarantine is a note and not a damaged file. */
export const isNoteName = (name: string): boolean =>
  name.endsWith(reasonSuffix) || name.endsWith(dismissalSuffix)

/** The names of the notes that a file in quarantine may have. */
export const listNoteNames = (fileName: string): string[] => [
  fileName + reasonSuffix,
  fileName + dismissalSuffix,
]

interface Reason {
  reason: string
  /** The file's original path, relative to the workspace. */
  was: string
}

/** Writes the reason why the file at `path` was set aside. Rejects with the system's error. */
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
    'Rolebench moved this file here unchanged. All other records are open.',
    'Once it is repaired, put it back under its old name while Rolebench is closed.',
    '',
  ]
  await writeNewFile(path + reasonSuffix, Buffer.from(lines.join('\n')))
}

/** Reads why the file at `path` was set aside, as one line. */
export const readReason = async (path: string): Promise<string> => {
  const text = (await readRegularFile(path + reasonSuffix).catch(() => '')).toString()
  const [reason = ''] = text.split(/\r?\n/u)
  return reason === ''
    ? 'It was set aside earlier; the note that gave the reason is missing.'
    : reason
}

/**
 * Writes a note that the file at `path` is dismissed, unless it has one. Rejects with the
 * system's error.
 */
export const writeDismissal = async (path: string, now: Date): Promise<void> => {
  const lines = [
    `Settled: ${now.toISOString()}`,
    '',
    'Somebody looked at the file beside this one and left it here. Rolebench no longer lists it among',
    'the files that need attention. Delete this note to list it again.',
    '',
  ]
  try {
    await writeNewFile(path + dismissalSuffix, Buffer.from(lines.join('\n')))
  } catch (error) {
    if (getErrno(error) !== 'EEXIST') throw error
  }
  await syncFolder(dirname(path))
}

/** Reverses the dismissal of the file at `path`. Rejects with the system's error. */
export const removeDismissal = async (path: string): Promise<void> => {
  try {
    await unlink(path + dismissalSuffix)
  } catch (error) {
    if (getErrno(error) !== 'ENOENT') throw error
  }
  await syncFolder(dirname(path))
}

/**
 * Reads when the file at `path` was dismissed, as closely as can be determined; null when it
 * was not.
 */
export const readDismissal = async (path: string): Promise<Timestamp | null> => {
  try {
    const text = (await readRegularFile(path + dismissalSuffix)).toString()
    const [, written] = dismissalLine.exec(text) ?? []
    return timestampSchema.safeParse(written).data ?? new Date(0).toISOString()
  } catch {
    return null
  }
}
