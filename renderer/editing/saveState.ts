import type { AppError } from '@shared/contract/result'
import type { FieldConflict } from '@shared/domain/merge/mergeRecords'
import type { Timestamp } from '@shared/model/record'

/** A record with fields that were edited here and also changed elsewhere. */
export interface OpenConflict<Value> {
  kind: 'conflict'
  /** The record on disk. */
  theirs: Value
  /** The fields that both sides changed. */
  fields: FieldConflict[]
}

/**
 * The saving state of an edited record. `saving` includes the short wait before the save; in
 * `not-saved` and `conflict` the edit is kept and still on screen.
 */
export type SaveState<Value> =
  | { kind: 'saved'; at: Timestamp }
  | { kind: 'saving' }
  | { kind: 'not-saved'; error: AppError; isRetrying: boolean }
  | OpenConflict<Value>
