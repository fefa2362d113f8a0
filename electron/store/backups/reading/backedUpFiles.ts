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
  /** The folders that may contain backups of the workspace. Absolute. */
  listPlaces: () => Promise<readonly string[]>
  /**
   * Paths likely to be requested next: they are read in the same pass, so that each backup is
   * opened once.
   */
  listExpected: () => readonly string[]
}

interface BackupOnDisk {
  path: string
  takenAt: Date
  stamp: FileStamp
}

/** What has been read of a backup so far: content by path, null where it is missing or damaged. */
interface ReadBackup {
  stamp: FileStamp
  contents: Map<string, Buffer | null>
}

/**
 * Reads single files from a workspace's backups. Only the requested entries of a backup are
 * read, and each only once while its zip is unchanged.
 */
export class BackedUpFiles implements BackupSearch {
  readonly #enqueue = createSerialQueue()
  #read = new Map<string, ReadBackup>()

  constructor(private readonly options: BackedUpFilesOptions) {}

  find<Value>(
    paths: readonly string[],
    use: (bytes: Buffer) => Value | null,
  ): Promise<BackedUpFile<Value> | null> {
    return this.#enqueue(async () => {
      for (const backup of await this.#listBackups())
        for (const path of paths) {
          const bytes = await this.#readFile(backup, path)
          const value = bytes === null ? null : use(bytes)
          if (value !== null) return { takenAt: backup.takenAt.toISOString(), value }
        }
      return null
    })
  }

  /** Newest first. Forgets what was read of backups that no longer exist. */
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

  /**
   * A backup that can't be read is retried on the next lookup: its disk may be connected by
   * then.
   */
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
