import type { CollectionName } from '@shared/model/workspace/collections'
import type { Timestamp } from '@shared/model/record'

/** Who can write to a workspace, according to their lock. `since` is when they opened it. */
export interface LockHolder {
  host: string
  pid: number
  user: string
  since: Timestamp
}

/** Why an open workspace can't be written to. */
export type ReadOnlyState =
  | { reason: 'locked'; holder: LockHolder }
  | { reason: 'newer-format'; format: number }
  | { reason: 'not-writable' }
  | { reason: 'disk-full' }
  | { reason: 'requested' }

/**
 * What is wrong with one file:
 * - `damaged`: unreadable; moved whole into quarantine unless the workspace is read-only;
 * - `not-downloaded`: its content is unavailable for now, as with a cloud placeholder; left in place, tried again later;
 * - `newer-format`: written by a newer Rolebench; left in place;
 * - `conflict-copy`: a second version of the record, created by a sync service; left in place until it is merged.
 */
export type ProblemKind = 'damaged' | 'not-downloaded' | 'newer-format' | 'conflict-copy'

export interface Problem {
  kind: ProblemKind
  /** Null for the manifest, which is in no collection. */
  collection: CollectionName | null
  fileName: string
  /** One or two sentences for the recruiter. */
  reason: string
  /**
   * Path of the file set aside, relative to the workspace's folder; null while it is in its
   * place.
   */
  quarantinePath: string | null
  /** The record that the file's name stands for; null when the name is not a record's. */
  recordId: string | null
}

/** A problem found by `verify`: `path` is relative to the workspace's folder. */
export interface VerifyFinding {
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
  /** Intact files read, by folder. */
  counts: {
    [
      Name in CollectionName | 'attachments' | 'trash' | 'history' | 'versions' | 'quarantine'
    ]: number
  }
  findings: VerifyFinding[]
}
