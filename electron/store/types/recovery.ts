import type { Result } from '@shared/contract/result'
import type { FieldConflict } from '@shared/domain/merge/mergeRecords'
import type { CollectionName, RecordOf } from '@shared/model/workspace/collections'
import type { FieldChoice, RecordState } from '@shared/model/workspace/conflict'
import type { Timestamp } from '@shared/model/record'
import type { LastGoodSource } from '@shared/model/workspace/workspaceState'
import type { TaskOptions } from '../tasks'
import type { StoredRecord } from './records'
import type { Problem } from './problems'

/** A conflict copy with fields that both sides changed. */
export interface OpenRecordConflict {
  collection: CollectionName
  fileName: string
  ours: StoredRecord
  theirs: StoredRecord
  /** Whether the common ancestor of both versions is known. */
  hasBase: boolean
  fields: FieldConflict[]
}

/** Which value to keep in each field that both sides changed, and for which two versions. */
export interface ConflictResolution {
  fileName: string
  ours: RecordState
  theirs: RecordState
  choices: readonly FieldChoice[]
}

/** The second versions of records that sync services create. */
export interface Conflicts {
  /** Merges what can be merged and returns the conflicts that the recruiter has to settle. */
  list(): Promise<Result<OpenRecordConflict[]>>
  /**
   * Merges a copy as chosen. Fails with `conflict`, merging nothing, when one of the versions
   * is not the one for which the choice was made, or a field was left out.
   */
  resolve(collection: CollectionName, resolution: ConflictResolution): Promise<Result<null>>
}

/** A version of a record that can replace a damaged one. */
export interface LastGoodVersion {
  source: LastGoodSource
  /**
   * When the backup that it comes from was taken; null where it comes from the workspace
   * itself.
   */
  backupTakenAt: Timestamp | null
  record: StoredRecord
}

/** A dismissed damaged file: it stays set aside and is no longer an open problem. */
export interface DismissedFile extends Problem {
  quarantinePath: string
  dismissedAt: Timestamp
}

/** Restores or dismisses the damaged files of a workspace. */
export interface Quarantine {
  /**
   * Finds the newest readable version of a record whose own file is damaged, in its history,
   * its versions and the backups; null where none is kept or needed.
   */
  findLastGood(collection: CollectionName, id: string): Promise<Result<LastGoodVersion | null>>
  /**
   * Replaces the record with that version, and dismisses the damaged file, which stays in
   * quarantine.
   */
  restoreLastGood(collection: CollectionName, id: string): Promise<Result<LastGoodVersion>>
  /** The dismissed files, last dismissed first. */
  listDismissed(): Promise<Result<DismissedFile[]>>
  /**
   * Dismisses a file that was set aside, so that it is no longer an open problem; only writes a
   * note beside it.
   */
  dismiss(quarantinePath: string): Promise<Result<null>>
  /** Makes a dismissed file an open problem again. */
  reopen(quarantinePath: string): Promise<Result<null>>
}

/** A record in the trash. */
export interface RemovedRecord {
  collection: CollectionName
  id: string
  /**
   * Identifies it among the trashed records of its collection; one record may have been removed
   * more than once.
   */
  fileName: string
  removedAt: Timestamp
  /** The record as it was removed; null where its file can't be read. */
  record: RecordOf<CollectionName> | null
}

/** Restores or permanently deletes trashed records. To restore one, see `Collection.restore`. */
export interface Trash {
  /** Last removed first. */
  list(): Promise<Result<RemovedRecord[]>>
  /**
   * Deletes entries permanently, with the past versions of records that are then gone. Returns
   * the number deleted: fewer when it was cancelled. Entries that no longer exist are skipped.
   */
  empty(
    entries: readonly Pick<RemovedRecord, 'collection' | 'fileName'>[],
    options?: TaskOptions,
  ): Promise<Result<number>>
  /** The name of the file last removed, by record id. */
  findLast(collection: CollectionName): Promise<Result<ReadonlyMap<string, string>>>
}
