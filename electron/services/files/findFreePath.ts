import { join, parse } from 'node:path'
import { pathExists } from '@electron/store/files'

/** The path itself, or if that is taken, the first free one with a number: `Name (2).docx`. Rejects with the system's error. */
export const findFreePath = async (path: string): Promise<string> => {
  const { dir, name, ext } = parse(path)
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path : join(dir, `${name} (${number})${ext}`)
    if (!(await pathExists(free))) return free
  }
}
