import type { Result } from '@shared/contract/result'
import type { FieldConflict } from '@shared/domain/merge/mergeRecords'
import type { CollectionName, DraftOf, IdOf, RecordOf } from '@shared/model/collections'
import type { HeadingRule } from '@shared/model/headingRule'
import type { FieldChoice, RecordState } from '@shared/model/conflict'
import type { AttachmentHash, RoleId, WorkspaceId } from '@shared/model/ids'
import type { Timestamp } from '@shared/model/record'
import type { Role } from '@shared/model/role'
import type { LastGoodSource } from '@shared/model/workspaceState'
import type { RoleVersion, RoleVersionId, VersionReason } from '@shared/model/roleVersion'
import type { FileStamp } from './files/fileStamp'
import type { TaskOptions } from './tasks/taskOptions'

/** The fields that the store itself reads and sets on every record. */
export interface StoredRecord {
  id: string
  rev: number
  createdAt: Timestamp
  updatedAt: Timestamp
}

/** Who writes to a workspace, as their lock says. `since` is when they opened it. */
export interface LockHolder {
  host: string
  pid: number
  user: string
  since: Timestamp
}

/** Why nothing can be written to a workspace that is open all the same. */
export type ReadOnlyState =
  | { reason: 'locked'; holder: LockHolder }
  | { reason: 'newer-format'; format: number }
  | { reason: 'not-writable' }
  | { reason: 'disk-full' }
  | { reason: 'requested' }

/**
 * What is wrong with one file:
 * - `damaged`: unreadable; moved whole into quarantine unless the workspace is read-only;
 * - `not-downloaded`: its content can't be had now, as with a cloud placeholder; left in place, tried again later;
 * - `newer-format`: written by a newer Rolebench; left in place;
 * - `conflict-copy`: a second version that a sync service put beside the record; left in place until it is merged.
 */
export type ProblemKind = 'damaged' | 'not-downloaded' | 'newer-format' | 'conflict-copy'

export interface Problem {
  kind: ProblemKind
  /** Null for the manifest, which belongs to no collection. */
  collection: CollectionName | null
  fileName: string
  /** One or two sentences for the recruiter. */
  reason: string
  /** Path of the file set aside, relative to the workspace's folder; null while it lies in its place. */
  quarantinePath: string | null
  /** The record that the file stands for, going by its name; null when the name tells none. */
  recordId: string | null
}

export type ChangeKind = 'created' | 'saved' | 'removed' | 'external' | 'merged'

/**
 * One record changed. `external`: the file was changed by another program, such as a
 * sync service; `merged`: changes made on another computer were merged into it.
 */
export interface WorkspaceChange {
  collection: CollectionName
  id: string
  kind: ChangeKind
}

/** Ends a subscription. */
export type Unsubscribe = () => void

/**
 * The records of one kind. Reading is synchronous, from memory; the records are
 * frozen. A write resolves to ok only when the file and its folder are on disk;
 * otherwise memory and file are as they were. Writes to one record queue up.
 */
export interface Collection<Record, Draft, Id> {
  /** All records, oldest first. */
  list(): readonly Record[]
  get(id: Id): Record | undefined
  /** Stores a new record under a new id, as revision 1. */
  create(draft: Draft): Promise<Result<Record>>
  /** Stores a record that already has its id; fails with `exists` when the id is taken. */
  insert(record: Record): Promise<Result<Record>>
  /**
   * Stores a changed record. `record.rev` is the revision that the change was based
   * on; when it is not the current one, fails with `conflict` and `details: {current}`.
   * Returns the record as stored: `rev` one higher, `updatedAt` now.
   */
  save(record: Record): Promise<Result<Record>>
  /** Moves the record's file to the trash; a stale `rev` fails with `conflict`. */
  remove(id: Id, rev: number): Promise<Result<void>>
  /**
   * Brings the record back that was last removed under this id. `fileName` saves looking for
   * it in the trash, see `Trash.findLast`.
   */
  restore(id: Id, fileName?: string): Promise<Result<Record>>
}

export type CollectionOf<Name extends CollectionName> = Collection<
  RecordOf<Name>,
  DraftOf<Name>,
  IdOf<Name>
>

/** What `verify` found wrong: `path` is relative to the workspace's folder. */
export interface Finding {
  kind:
    | 'damaged'
    | 'not-downloaded'
    | 'newer-format'
    | 'conflict-copy'
    | 'missing-reference'
    | 'duplicate-application'
    | 'missing-attachment'
    | 'damaged-attachment'
    | 'leftover'
  path: string
  message: string
}

export interface VerifyReport {
  /** Sound files read, by folder. */
  counts: {
    [
      Name in CollectionName | 'attachments' | 'trash' | 'history' | 'versions' | 'quarantine'
    ]: number
  }
  findings: Finding[]
}

/** A file kept by its content. `hash` is the SHA-256, `bytes` the size. */
export interface StoredAttachment {
  hash: AttachmentHash
  bytes: number
}

/** The past versions of roles. */
export interface RoleVersions {
  /** The versions of a role, the newest first. */
  list(roleId: RoleId): Promise<Result<RoleVersion[]>>
  /** A role as it was in a version. */
  read(roleId: RoleId, id: RoleVersionId): Promise<Result<Role>>
  /**
   * Keeps a role, as it is now or in the state given; where that revision is kept
   * already, gives that version.
   */
  keep(roleId: RoleId, reason: VersionReason, state?: Role): Promise<Result<RoleVersion>>
  /** Keeps the role as it is before an edit, at most once in five minutes. */
  keepBeforeEditing(roleId: RoleId): Promise<Result<null>>
}

/** A conflict copy with fields that both sides changed. */
export interface OpenRecordConflict {
  collection: CollectionName
  fileName: string
  ours: StoredRecord
  theirs: StoredRecord
  /** Whether the version that both come from is known. */
  hasBase: boolean
  fields: FieldConflict[]
}

/** Which value stays in each field that both sides changed, and of which two versions. */
export interface ConflictResolution {
  fileName: string
  ours: RecordState
  theirs: RecordState
  choices: readonly FieldChoice[]
}

/** The second versions that sync services put beside records. */
export interface Conflicts {
  /** Merges what can be merged, and gives what someone has to choose about. */
  list(): Promise<Result<OpenRecordConflict[]>>
  /**
   * Merges a copy as chosen. Fails with `conflict` when one of the versions is not the
   * one that the choice was made about, or a field was left out; then nothing is merged.
   */
  resolve(collection: CollectionName, resolution: ConflictResolution): Promise<Result<null>>
}

/** A version of a record that can take the place of a damaged one. */
export interface LastGoodVersion {
  source: LastGoodSource
  /** When the backup was taken that it comes from; null where it comes from the workspace itself. */
  backupTakenAt: Timestamp | null
  record: StoredRecord
}

/** A damaged file that somebody dismissed: it stays set aside and is no open problem any more. */
export interface DismissedFile extends Problem {
  quarantinePath: string
  dismissedAt: Timestamp
}

/** The damaged files of a workspace, and what is done about them. */
export interface Quarantine {
  /**
   * The newest readable version of a record whose own file is damaged, from its history,
   * its versions and the backups; null where none is kept or needed.
   */
  findLastGood(collection: CollectionName, id: string): Promise<Result<LastGoodVersion | null>>
  /** Puts that version in the record's place, and dismisses the damaged file, which stays in quarantine. */
  restoreLastGood(collection: CollectionName, id: string): Promise<Result<LastGoodVersion>>
  /** The files that are dismissed, the last dismissed first. */
  listDismissed(): Promise<Result<DismissedFile[]>>
  /** Makes a file set aside no open problem any more; only a note beside it is written. */
  dismiss(quarantinePath: string): Promise<Result<null>>
  /** Makes a dismissed file an open problem again. */
  reopen(quarantinePath: string): Promise<Result<null>>
}

/** A record in the trash. */
export interface RemovedRecord {
  collection: CollectionName
  id: string
  /** Names it among the removed records of its collection; one record may have been removed more than once. */
  fileName: string
  removedAt: Timestamp
  /** The record as it was; null where its file can't be read. */
  record: RecordOf<CollectionName> | null
}

/** The removed records. To bring one back, see `Collection.restore`. */
export interface Trash {
  /** The last removed first. */
  list(): Promise<Result<RemovedRecord[]>>
  /**
   * Deletes entries for good, with the past versions of records that are then gone;
   * gives how many entries: fewer when it was stopped. Those that are not there any more
   * are left out.
   */
  empty(
    entries: readonly Pick<RemovedRecord, 'collection' | 'fileName'>[],
    options?: TaskOptions,
  ): Promise<Result<number>>
  /** The name of the file last removed, by the record's id. */
  findLast(collection: CollectionName): Promise<Result<ReadonlyMap<string, string>>>
}

/** What headings of the workspace's postings stand for. Both changes give the rules as they are then. */
export interface HeadingRules {
  list(): readonly HeadingRule[]
  /** Replaces an earlier rule for the same heading. */
  remember(rule: HeadingRule): Promise<Result<readonly HeadingRule[]>>
  forget(heading: string): Promise<Result<readonly HeadingRule[]>>
}

/** The files of a collection's records, as they are in memory at the moment of asking. */
export interface KnownFiles {
  listNames(): string[]
  /** What the file looked like when it was last read or written here. */
  getStamp(fileName: string): FileStamp | undefined
}

export interface Workspace {
  readonly id: WorkspaceId
  readonly name: string
  /** Absolute path. */
  readonly folder: string
  /** Null while this process may write. Can change while open: see `onStatusChanged`. */
  readonly readOnly: ReadOnlyState | null
  readonly problems: readonly Problem[]
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
