import { storedFieldNames } from '@shared/model/record'
import {
  isSameValue,
  mergeRecords,
  mergeUnrelated,
  type ChooseSide,
  type MergeResult,
} from './mergeRecords'

/** The fields that the workspace sets on every record, which are never merged. */
export interface StoredFields {
  id: string
  rev: number
  createdAt: string
  updatedAt: string
}

type Content = Readonly<Record<string, unknown>>

const dropStoredFields = (record: StoredFields): Content =>
  Object.fromEntries(
    Object.entries(record).filter(([name]) => !Object.hasOwn(storedFieldNames, name)),
  )

/** Two versions of one record and their common base; null if that is unknown. */
export interface RecordVersions<Rec extends StoredFields> {
  base: Rec | null
  ours: Rec
  theirs: Rec
}

/** Merges the content of two versions of a record, without the id, the revision and the times. */
export const mergeVersions = <Rec extends StoredFields>(
  { base, ours, theirs }: RecordVersions<Rec>,
  choose?: ChooseSide,
): MergeResult =>
  base === null
    ? mergeUnrelated(dropStoredFields(ours), dropStoredFields(theirs), choose)
    : mergeRecords(dropStoredFields(base), dropStoredFields(ours), dropStoredFields(theirs), choose)

/** Whether a record already has the merged content. */
export const hasContent = (record: StoredFields, content: MergeResult['merged']): boolean =>
  isSameValue(dropStoredFields(record), content)
