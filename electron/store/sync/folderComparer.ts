import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type FileStamp, getFileStamp, isSameStamp, openFolder } from '../files'
import { forEachConcurrently, forEachInSteps } from '../tasks'
import type { KnownFiles } from '../types'

/** Files checked per batch, how many of them at once, and the pause after each batch. */
export interface ComparisonPace {
  filesPerGo: number
  looksAtOnce: number
  restMs: number
}

export interface FolderComparison {
  folder: string
  known: KnownFiles
  /** Whether a file with this name can matter; others are not checked. */
  isOfInterest: (name: string) => boolean
  onDifferent: (name: string) => void
}

const readNames = async (folder: string): Promise<Set<string>> => {
  const names = new Set<string>()
  for await (const { name } of await openFolder(folder)) names.add(name)
  return names
}

/**
 * Compares a folder with what memory knows of its files and reports the names of those that are
 * new, changed or gone. A file without a record in memory, such as a damaged one, is reported
 * again only after it changes. For a missing folder nothing is reported.
 */
export class FolderComparer {
  readonly #told = new Map<string, FileStamp>()

  constructor(private readonly comparison: FolderComparison) {}

  /** Compares at the given pace until done, or until `signal` aborts. */
  async compare(pace: ComparisonPace, signal: AbortSignal): Promise<void> {
    const { folder, known, isOfInterest, onDifferent } = this.comparison
    // Taken before the folder is read: a record that is created meanwhile is not taken for gone.
    const expected = known.listNames()
    const present = await readNames(folder).catch(() => null)
    if (present === null) return
    const ofInterest: string[] = []
    await forEachInSteps(present, (name) => {
      if (isOfInterest(name)) ofInterest.push(name)
    })
    await forEachInSteps(expected, (name) => {
      if (!present.has(name) && !signal.aborted) onDifferent(name)
    })
    for (let at = 0; at < ofInterest.length && !signal.aborted; at += pace.filesPerGo) {
      if (at > 0) await delay(pace.restMs, undefined, { ref: false })
      const go = ofInterest.slice(at, at + pace.filesPerGo)
      await forEachConcurrently(go, pace.looksAtOnce, (name) => this.#compareFile(name, signal))
    }
  }

  async #compareFile(name: string, signal: AbortSignal): Promise<void> {
    const { folder, known, onDifferent } = this.comparison
    const stats = await stat(join(folder, name)).catch(() => null)
    if (stats === null || signal.aborted) return
    const stamp = getFileStamp(stats)
    const last = known.getStamp(name) ?? this.#told.get(name)
    if (last !== undefined && isSameStamp(last, stamp)) return
    this.#told.set(name, stamp)
    onDifferent(name)
  }
}
