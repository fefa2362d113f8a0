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

/** The files of a collection's records, as they are in memory at the moment of asking. */
export interface KnownFiles {
  listNames(): string[]
  /** What the file looked like when it was last read or written here. */
  getStamp(fileName: string): FileStamp | undefined
}
