import { posix } from 'node:path'
import { forEachInSteps } from '../tasks'
import { foldPath } from './reading/foldPath'

/** A file of the workspace and its path in the backup; both with forward slashes. */
export interface FileToStore {
  path: string
  entryPath: string
}

const addNumber = (path: string, number: number): string => {
  const { dir, name, ext } = posix.parse(path)
  return posix.join(dir, `${name}~${number}${ext}`)
}

/**
 * Assigns each file its path in a backup: its own, or a numbered one where it differs from
 * another file's only in case or in Unicode normalisation. Two such files can't be restored
 * side by side on Windows or macOS, but neither may be left out.
 */
export class EntryPaths {
  readonly #taken = new Set<string>()

  /** Paths that already have the normal form keep it, whatever order they come in. */
  async assign(paths: readonly string[]): Promise<FileToStore[]> {
    const entryPaths = new Map<string, string>()
    const others: string[] = []
    await forEachInSteps(paths, (path) => {
      if (foldPath(path) === path) entryPaths.set(path, this.#take(path))
      else others.push(path)
    })
    await forEachInSteps(others, (path) => entryPaths.set(path, this.#take(path)))
    return paths.map((path) => ({ path, entryPath: entryPaths.get(path) ?? path }))
  }

  #take(path: string): string {
    for (let number = 1; ; number += 1) {
      const entryPath = number === 1 ? path : addNumber(path, number)
      const folded = foldPath(entryPath)
      if (this.#taken.has(folded)) continue
      this.#taken.add(folded)
      return entryPath
    }
  }
}
