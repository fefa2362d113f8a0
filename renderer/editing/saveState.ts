import type { AppError } from '@shared/contract/result'
import type { FieldConflict } from '@shared/domain/merge/mergeRecords'
import type { Timestamp } from '@shared/model/record'

/** A record was changed elsewhere in fields that were edited here too. */
export interface OpenConflict<Value> {
  kind: 'conflict'
  /** The record as it is on disk. */
  theirs: Value
  /** The fields that both sides changed. */
  fields: FieldConflict[]
}

/**
 * Where an edited record stands. `saving` covers the short wait before the save;
 * in `not-saved` and `conflict` the edit is still held and still on screen.
 */
export type SaveState<Value> =
  | { kind: 'saved'; at: Timestamp }
  | { kind: 'saving' }
  | { kind: 'not-saved'; error: AppError; isRetrying: boolean }
  | OpenConflict<Value>
