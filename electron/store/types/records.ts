import type { Result } from '@shared/contract/result'
import type { CollectionName, DraftOf, IdOf, RecordOf } from '@shared/model/workspace/collections'
import type { Timestamp } from '@shared/model/record'
import type { FileStamp } from '../files'

/** The fields that the store itself reads and sets on every record. */
export interface StoredRecord {
  id: string
  rev: number
  createdAt: Timestamp
  updatedAt: Timestamp
}

export type ChangeKind = 'created' | 'saved' | 'removed' | 'external' | 'merged'

/**
 * A change to one record. `external`: another program, such as a sync service, changed its
 * file; `merged`: changes made on another computer were merged into it.
 */
export interface WorkspaceChange {
  collection: CollectionName
  id: string
  kind: ChangeKind
}

/** Ends a subscription. */
export type Unsubscribe = () => void

/**
 * The records of one kind. Reading is synchronous, from memory; the records are frozen. A write
 * resolves to ok only once the file and its folder are on disk; otherwise memory and file are
 * unchanged. Writes to one record are queued.
 */
export interface Collection<Record, Draft, Id> {
  /** All records, oldest first. */
  list(): readonly Record[]
  get(id: Id): Record | undefined
  /** A new record with its id, not stored yet: `insert` stores it. Fails with `invalid-input`. */
  prepare(draft: Draft): Result<Record>
  /** Stores a new record under a new id, as revision 1. */
  create(draft: Draft): Promise<Result<Record>>
  /** Stores a record that already has its id; fails with `exists` when the id is taken. */
  insert(record: Record): Promise<Result<Record>>
  /**
   * Stores a changed record. `record.rev` is the revision on which the change is based; when it
   * is not the current one, fails with `conflict` and `details: {current}`. Returns the record
   * as stored: `rev` one higher, `updatedAt` now.
   */
  save(record: Record): Promise<Result<Record>>
  /** Moves the record's file to the trash; a stale `rev` fails with `conflict`. */
  remove(id: Id, rev: number): Promise<Result<void>>
  /**
   * Restores the record last removed under this id. `fileName` saves searching the trash for
   * it; see `Trash.findLast`.
   */
  restore(id: Id, fileName?: string): Promise<Result<Record>>
}

export type CollectionOf<Name extends CollectionName> = Collection<
  RecordOf<Name>,
  DraftOf<Name>,
  IdOf<Name>
>

/** The current files of a collection's records, as known in memory. */
export interface KnownFiles {
  /** The names at the time of the call, to be gone through once. */
  listNames(): Iterable<string>
  /** The file's state when it was last read or written here. */
  getStamp(fileName: string): FileStamp | undefined
}
