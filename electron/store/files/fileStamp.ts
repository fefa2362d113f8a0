import type { Stats } from 'node:fs'

/** What tells one state of a file from another without reading it. */
export interface FileStamp {
  size: number
  mtimeMs: number
  ino: number
}

export const getFileStamp = ({ size, mtimeMs, ino }: Stats): FileStamp => ({ size, mtimeMs, ino })

export const isSameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino
