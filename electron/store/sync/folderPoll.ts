import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileStamp, getFileStamp, isSameStamp } from '../files'
import { forEachConcurrently } from '../tasks'

const pollEveryMs = 1_000
const looksAtOnce = 8

/** Looking takes no more than this share of the time, however many files there are. */
const restFactor = 3

type Stamps = ReadonlyMap<string, FileStamp>

const readStamps = async (folder: string): Promise<Stamps> => {
  const stamps = new Map<string, FileStamp>()
  await forEachConcurrently(await readdir(folder), looksAtOnce, async (name) => {
    const stats = await stat(join(folder, name)).catch(() => null)
    if (stats !== null) stamps.set(name, getFileStamp(stats))
  })
  return stamps
}

const listDifferences = (before: Stamps, after: Stamps): string[] => {
  const isUntouched = (name: string): boolean => {
    const [one, other] = [before.get(name), after.get(name)]
    return one !== undefined && other !== undefined && isSameStamp(one, other)
  }
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => !isUntouched(name))
}

/**
 * Looks at a folder about once a second and tells the names of files that are new,
 * changed or gone; for places where the system does not tell. A folder that is not
 * there tells nothing. Returns the function that ends it; keeps no process alive.
 */
export const pollFolder = (folder: string, onTouched: (name: string) => void): (() => void) => {
  let stamps: Stamps | null = null
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const look = async (): Promise<void> => {
    const startedAt = performance.now()
    const present = await readStamps(folder).catch(() => null)
    if (isStopped) return
    if (present !== null && stamps !== null) listDifferences(stamps, present).forEach(onTouched)
    // What is in a folder that was not there at first has all come since.
    stamps = present ?? stamps ?? new Map<string, FileStamp>()
    const tookMs = performance.now() - startedAt
    timer = setTimeout(() => void look(), Math.max(pollEveryMs - tookMs, tookMs * restFactor))
    timer.unref()
  }

  void look()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
