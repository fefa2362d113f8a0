import { join, parse } from 'node:path'
import { pathExists } from '@electron/store/files'

const addNumber = (path: string, number: number): string => {
  const { dir, name, ext } = parse(path)
  return number === 1 ? path : join(dir, `${name} (${number})${ext}`)
}

/**
 * The paths themselves, or if one of them is taken, all with the first number that none of them has
 * yet: `Name (2).docx`, `Name (2).pdf`. Rejects with the system's error.
 */
export const findFreePaths = async (paths: readonly string[]): Promise<string[]> => {
  for (let number = 1; ; number += 1) {
    const numbered = paths.map((path) => addNumber(path, number))
    const taken = await Promise.all(numbered.map(pathExists))
    if (!taken.includes(true)) return numbered
  }
}

/** As `findFreePaths`, for a single path. */
export const findFreePath = async (path: string): Promise<string> => {
  const [free = path] = await findFreePaths([path])
  return free
}
