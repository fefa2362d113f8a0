import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorkspaceId } from '@shared/model/ids'
import {
  type FileStamp,
  getFileStamp,
  isSameStamp,
  maxFileBytes,
  readFolder,
} from '@electron/store/files'
import type { BackedUpFile, BackupSearch } from '@electron/store/types'
import { createSerialQueue } from '@electron/store/tasks'
import { readBackupName } from '../backupNames'
import { readContent } from './entryContents'
import { openBackup } from './readBackup'

export interface BackedUpFilesOptions {
  workspaceId: WorkspaceId
  /** The folders that backups of the workspace may be in. Absolute. */
  listPlaces: () => Promise<readonly string[]>
  /** Paths that are probably looked for next: they are read along, so that a backup is opened once. */
  listExpected: () => readonly string[]
}

interface BackupOnDisk {
  path: string
  takenAt: Date
  stamp: FileStamp
}

/** What was read of a backup so far: content by path, null for what it has not or not sound. */
interface ReadBackup {
  stamp: FileStamp
  contents: Map<string, Buffer | null>
}

/**
 * Single files out of a workspace's backups. Only the entries that are looked for are
 * read of a backup, and each only once as long as its zip stays as it is.
 */
export class BackedUpFiles implements BackupSearch {
  readonly #enqueue = createSerialQueue()
  #read = new Map<string, ReadBackup>()

  constructor(private readonly options: BackedUpFilesOptions) {}

  find<Value>(
    path: string,
    use: (bytes: Buffer) => Value | null,
  ): Promise<BackedUpFile<Value> | null> {
    return this.#enqueue(async () => {
      for (const backup of await this.#listBackups()) {
        const bytes = await this.#readFile(backup, path)
        const value = bytes === null ? null : use(bytes)
        if (value !== null) return { takenAt: backup.takenAt.toISOString(), value }
      }
      return null
    })
  }

  /** The newest first. What was read of backups that are gone is forgotten. */
  async #listBackups(): Promise<BackupOnDisk[]> {
    const places = await this.options.listPlaces()
    const backups = (await Promise.all(places.map((place) => this.#listPlace(place)))).flat()
    const paths = new Set(backups.map(({ path }) => path))
    this.#read = new Map([...this.#read].filter(([path]) => paths.has(path)))
    return backups.sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime())
  }

  async #listPlace(place: string): Promise<BackupOnDisk[]> {
    const names = await readFolder(place).catch(() => [])
    const backups = names.map(async (name) => {
      const named = readBackupName(name)
      if (named?.workspaceId !== this.options.workspaceId) return []
      const path = join(place, name)
      const stats = await stat(path).catch(() => null)
      return stats === null ? [] : [{ path, takenAt: named.takenAt, stamp: getFileStamp(stats) }]
    })
    return (await Promise.all(backups)).flat()
  }

  async #readFile({ path: zipPath, stamp }: BackupOnDisk, path: string): Promise<Buffer | null> {
    const known = this.#read.get(zipPath)
    const read =
      known !== undefined && isSameStamp(known.stamp, stamp)
        ? known
        : { stamp, contents: new Map<string, Buffer | null>() }
    this.#read.set(zipPath, read)
    if (!read.contents.has(path)) await this.#readInto(read, zipPath, path)
    return read.contents.get(path) ?? null
  }

  /** A backup that can't be read is tried again at the next look: its disk may be back then. */
  async #readInto({ contents }: ReadBackup, zipPath: string, path: string): Promise<void> {
    const paths = new Set([path, ...this.options.listExpected()])
    const found = await this.#readEntries(zipPath, paths).catch(() => null)
    if (found === null) return
    for (const each of paths) contents.set(each, found.get(each) ?? null)
  }

  #readEntries(zipPath: string, paths: ReadonlySet<string>): Promise<Map<string, Buffer>> {
    return openBackup(zipPath, async ({ origin, readable, readFiles }) => {
      const found = new Map<string, Buffer>()
      if (origin.workspaceId !== this.options.workspaceId) return found
      const wanted = readable.filter(({ path, size }) => paths.has(path) && size <= maxFileBytes)
      await readFiles(wanted, async ({ path }, content) => {
        found.set(path, await readContent(content))
      })
      return found
    })
  }
}
