import type { Result } from '@shared/contract/result'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { AttachmentHash, WorkspaceId } from '@shared/model/ids'
import type { CollectionOf, KnownFiles, Unsubscribe, WorkspaceChange } from './records'
import type { Problem, ReadOnlyState, VerifyReport } from './problems'
import type { Conflicts, Quarantine, Trash } from './recovery'
import type {
  CheckSwitches,
  HeadingRules,
  OwnWords,
  RoleVersions,
  SavedViews,
  SheetLayouts,
  StoredAttachment,
  WorkspaceStages,
} from './keeping'

export interface Workspace {
  readonly id: WorkspaceId
  readonly name: string
  /** Absolute path. */
  readonly folder: string
  /** Null while this process may write. Can change while open: see `onStatusChanged`. */
  readonly readOnly: ReadOnlyState | null
  readonly problems: readonly Problem[]
  /**
   * Fails with the reason while nothing may be written: closed, read-only, or the lock was
   * lost.
   */
  checkWritable(): Promise<Result<void>>
  collection<Name extends CollectionName>(name: Name): CollectionOf<Name>
  readonly versions: RoleVersions
  readonly trash: Trash
  readonly conflicts: Conflicts
  readonly quarantine: Quarantine
  readonly headingRules: HeadingRules
  readonly checkSwitches: CheckSwitches
  readonly ownWords: OwnWords
  readonly stages: WorkspaceStages
  readonly savedViews: SavedViews
  readonly sheetLayouts: SheetLayouts
  /** Stores a file's content under its SHA-256; the source is a path or the bytes. */
  addAttachment(source: string | Uint8Array): Promise<Result<StoredAttachment>>
  /** The bytes of an attachment, checked against their hash. */
  readAttachment(hash: AttachmentHash): Promise<Result<Uint8Array>>
  /**
   * Reads one file of a collection again after another program changed, added or removed it,
   * and calls `onChanged` listeners if the record in memory changed. Harmless if nothing
   * changed.
   */
  refreshFile(collection: CollectionName, fileName: string): Promise<void>
  /** For checking whether another program touched a file, without reading it. */
  getKnownFiles(collection: CollectionName): KnownFiles
  /** Reads everything on disk again without changing anything. */
  verify(): Promise<Result<VerifyReport>>
  onChanged(listener: (change: WorkspaceChange) => void): Unsubscribe
  /** Called when `readOnly` or `problems` changes. */
  onStatusChanged(listener: () => void): Unsubscribe
  /** Finishes pending writes and releases the lock. Later calls fail with `no-workspace`. */
  close(): Promise<void>
}

export interface WorkspaceOptions {
  now?: () => Date
  /** Open without the lock, for reading only. */
  readOnly?: boolean
  /** Called while loading, with the files read so far and their total. */
  onProgress?: (done: number, total: number) => void
  /** Awaited before migration from an older format; a rejection leaves the workspace unopened. */
  beforeMigration?: (folder: string, fromFormat: number) => Promise<void>
  /** The folders, beside the workspace's own, that may contain its backups. Absolute. */
  listBackupPlaces?: () => Promise<readonly string[]>
}

export interface CreateOptions extends WorkspaceOptions {
  name: string
}
