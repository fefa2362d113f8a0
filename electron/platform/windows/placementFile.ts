import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeFileDurably } from '@electron/store/files'
import { placementSchema, type Placement } from './windowPlacement'

/** The last placement of the window; null if missing or invalid. */
export const readPlacement = (path: string): Placement | null => {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return placementSchema.safeParse(stored).data ?? null
  } catch {
    return null
  }
}

/** Saves the window's placement. Rejects with the system's error. */
export const writePlacement = async (path: string, placement: Placement): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFileDurably(path, Buffer.from(`${JSON.stringify(placement)}\n`))
}
