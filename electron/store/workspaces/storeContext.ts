import type { Result } from '@shared/contract/result'
import type { Timestamp } from '@shared/model/record'
import type { BackedUpFiles } from '../backups/reading/backedUpFiles'
import type { KeyedQueue } from '../tasks/keyedQueue'
import type { ProblemList } from './problemList'
import type { WorkspaceChange } from '../types'

/** What the collections of one open workspace share. */
export interface StoreContext {
  folder: string
  queue: KeyedQueue
  problems: ProblemList
  backedUp: BackedUpFiles
  now(): Date
  /** The time for a record, never the same twice; see `createOrderedClock`. */
  createTimestamp(): Timestamp
  /** Fails while nothing may be written: closed, read-only, or the lock was lost. */
  checkWritable(): Promise<Result<void>>
  announce(change: WorkspaceChange): void
}
