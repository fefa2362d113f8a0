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
