import type { Timestamp } from '@shared/model/record'
import type { KeyedQueue } from '../tasks'
import type { Problem } from './problems'
import type { WorkspaceChange } from './records'
import type { Workspace } from './workspace'

/** The open problems of a workspace: at most one per file. */
export interface OpenProblems {
  readonly all: readonly Problem[]
  /** Adds a problem, replacing any known one of a file that is still in its place. */
  report(problem: Problem): void
  /** Forgets what was reported about a file in its place; files set aside stay listed. */
  clear(collection: Problem['collection'], fileName: string): void
  /** Forgets a file that was set aside. */
  forget(quarantinePath: string): void
}

/** A file from a backup, and when the backup was taken. */
export interface BackedUpFile<Value> {
  takenAt: Timestamp
  value: Value
}

/** Retrieves single files from the backups of a workspace. */
export interface BackupSearch {
  /**
   * Finds the newest content of a file, by the paths that it may have in the workspace, for which `use` returns
   * anything but null. Skips backups that are damaged, unreachable or of another workspace;
   * never rejects because of them.
   */
  find<Value>(
    paths: readonly string[],
    use: (bytes: Buffer) => Value | null,
  ): Promise<BackedUpFile<Value> | null>
}

/** What the collections of one open workspace share. */
export interface StoreContext {
  folder: string
  queue: KeyedQueue
  problems: OpenProblems
  backedUp: BackupSearch
  now(): Date
  /** A unique timestamp for a record; see `createOrderedClock`. */
  createTimestamp(): Timestamp
  checkWritable: Workspace['checkWritable']
  announce(change: WorkspaceChange): void
}
