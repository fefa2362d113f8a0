import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileStamp, getFileStamp, isSameStamp } from '../files'
import { forEachConcurrently } from '../tasks'

const pollEveryMs = 1_000
const looksAtOnce = 8

/** Limits the share of time spent polling, however many files there are. */
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
 * Polls a folder about once a second and reports the names of files that are new, changed or
 * gone; for places where the system does not report changes. For a missing folder nothing is
 * reported. Returns a function that stops it; does not keep the process alive.
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
    // Every file in a folder that did not exist at first is new.
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
