import type { Dir } from 'node:fs'
import { opendir } from 'node:fs/promises'

const entriesAtOnce = 256

/**
 * Opens a folder whose entries are read in batches, so that one with tens of thousands of files
 * does not block the event loop. Rejects with the system's error.
 */
export const openFolder = (path: string): Promise<Dir> =>
  opendir(path, { bufferSize: entriesAtOnce })
