import type { Timestamp } from '@shared/model/record'
import type { KeyedQueue } from '../tasks'
import type { Problem } from './problems'
import type { WorkspaceChange } from './records'
import type { Workspace } from './workspace'

/** The open problems of a workspace: at most one for each file. */
export interface OpenProblems {
  readonly all: readonly Problem[]
  /** Adds a problem in place of what was known of a file that still lies there. */
  report(problem: Problem): void
  /** Forgets what was reported of a file that lies in its place; files set aside stay listed. */
  clear(collection: Problem['collection'], fileName: string): void
  /** Forgets a file that was set aside. */
  forget(quarantinePath: string): void
}

/** A file from a backup, and when that was taken. */
export interface BackedUpFile<Value> {
  takenAt: Timestamp
  value: Value
}

/** Single files from the backups of a workspace. */
export interface BackupSearch {
  /**
   * The newest content of a file, by its path in the workspace, of which `use` makes
   * anything but null. Backups that are damaged, of another workspace or out of reach
   * are passed over; it never rejects for them.
   */
  find<Value>(
    path: string,
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
  /** The time for a record, never the same twice; see `createOrderedClock`. */
  createTimestamp(): Timestamp
  checkWritable: Workspace['checkWritable']
  announce(change: WorkspaceChange): void
}
