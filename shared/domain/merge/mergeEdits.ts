import { isSameValue, type ChooseSide, type FieldConflict } from './mergeRecords'
import { mergeVersions, type StoredFields } from './mergeVersions'

/** A record that is being edited, the version that the edits are based on, and the version on disk. */
export interface EditVersions<Rec extends StoredFields> {
  base: Rec
  ours: Rec
  theirs: Rec
}

/** The record with both sides' changes, and the fields where `choose` had to decide. */
export interface MergedEdits<Rec> {
  value: Rec
  conflicts: FieldConflict[]
}

/** Combines the content of one version of a record with the id, the revision and the times of another. */
export const withStoredFields = <Rec extends StoredFields>(
  content: Rec,
  { id, rev, createdAt, updatedAt }: StoredFields,
): Rec => ({ ...content, id, rev, createdAt, updatedAt })

/** Whether two versions of a record have the same content; the revision and the times don't count. */
export const isSameContent = <Rec extends StoredFields>(one: Rec, other: Rec): boolean =>
  isSameValue(withStoredFields(one, other), other)

/**
 * Merges what is being edited with what another program wrote meanwhile, field by field; the
 * result is a change to `theirs`. If the merged fields don't make a valid record, as `isRecord`
 * tells, the edited version stays whole and every field that differs is a conflict.
 */
export const mergeEdits = <Rec extends StoredFields>(
  versions: EditVersions<Rec>,
  isRecord: (value: unknown) => value is Rec,
  choose?: ChooseSide,
): MergedEdits<Rec> => {
  const { ours, theirs } = versions
  const { merged, conflicts } = mergeVersions(versions, choose)
  const { id, rev, createdAt, updatedAt } = theirs
  const value: unknown = { ...merged, id, rev, createdAt, updatedAt }
  if (isRecord(value)) return { value, conflicts }
  const kept = withStoredFields(ours, theirs)
  const { conflicts: differences } = mergeVersions({ base: null, ours: kept, theirs })
  return { value: kept, conflicts: differences }
}
