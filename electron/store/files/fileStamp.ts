import type { Stats } from 'node:fs'

/** Distinguishes two states of a file without reading it. */
export interface FileStamp {
  size: number
  mtimeMs: number
  ino: number
}

export const getFileStamp = ({ size, mtimeMs, ino }: Stats): FileStamp => ({ size, mtimeMs, ino })

export const isSameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino
