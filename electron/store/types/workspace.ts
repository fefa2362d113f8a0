import type { Result } from '@shared/contract/result'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { AttachmentHash, WorkspaceId } from '@shared/model/ids'
import type { CollectionOf, KnownFiles, Unsubscribe, WorkspaceChange } from './records'
import type { Problem, ReadOnlyState, VerifyReport } from './problems'
import type { Conflicts, Quarantine, Trash } from './recovery'
import type { HeadingRules, RoleVersions, StoredAttachment } from './keeping'

export interface Workspace {
  readonly id: WorkspaceId
  readonly name: string
  /** Absolute path. */
  readonly folder: string
  /** Null while this process may write. Can change while open: see `onStatusChanged`. */
  readonly readOnly: ReadOnlyState | null
  readonly problems: readonly Problem[]
  /** Fails, saying why, while nothing may be written: closed, read-only, or the lock was lost. */
  checkWritable(): Promise<Result<void>>
  collection<Name extends CollectionName>(name: Name): CollectionOf<Name>
  readonly versions: RoleVersions
  readonly trash: Trash
  readonly conflicts: Conflicts
  readonly quarantine: Quarantine
  readonly headingRules: HeadingRules
  /** Keeps a file's content under its SHA-256; the source is a path or the bytes. */
  addAttachment(source: string | Uint8Array): Promise<Result<StoredAttachment>>
  /** The bytes of an attachment, checked against their hash. */
  readAttachment(hash: AttachmentHash): Promise<Result<Uint8Array>>
  /**
   * Reads one file of a collection again, after another program changed, added or
   * removed it; tells `onChanged` listeners when memory moved. Safe to call for no reason.
   */
  refreshFile(collection: CollectionName, fileName: string): Promise<void>
  /** To find out whether another program touched a file without reading it. */
  getKnownFiles(collection: CollectionName): KnownFiles
  /** Reads everything on disk again and changes nothing. */
  verify(): Promise<Result<VerifyReport>>
  onChanged(listener: (change: WorkspaceChange) => void): Unsubscribe
  /** Called when `readOnly` or `problems` changed. */
  onStatusChanged(listener: () => void): Unsubscribe
  /** Finishes the writes asked for so far and gives the lock up. Later calls fail with `no-workspace`. */
  close(): Promise<void>
}

export interface OpenOptions {
  now?: () => Date
  /** Open without the lock, only to look. */
  readOnly?: boolean
  /** Told while loading: files read so far, of how many. */
  onProgress?: (done: number, total: number) => void
  /** Awaited before an older format is moved on; a rejection leaves the workspace unopened. */
  beforeMigration?: (folder: string, fromFormat: number) => Promise<void>
  /** The folders beside the workspace's own that backups of it may be in. Absolute. */
  listBackupPlaces?: () => Promise<readonly string[]>
}

export interface CreateOptions extends OpenOptions {
  name: string
}
