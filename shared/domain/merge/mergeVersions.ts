import { storedFieldNames } from '@shared/model/record'
import {
  isSameValue,
  mergeRecords,
  mergeUnrelated,
  type ChooseSide,
  type MergeResult,
} from './mergeRecords'

/** What the workspace sets on every record, and no merge is about. */
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

/** Two versions of one record, and the one that both come from; null when nobody has it. */
export interface RecordVersions<Rec extends StoredFields> {
  base: Rec | null
  ours: Rec
  theirs: Rec
}

/** Merges the content of two versions of a record; the id, the revision and the times are left out. */
export const mergeVersions = <Rec extends StoredFields>(
  { base, ours, theirs }: RecordVersions<Rec>,
  choose?: ChooseSide,
): MergeResult =>
  base === null
    ? mergeUnrelated(dropStoredFields(ours), dropStoredFields(theirs), choose)
    : mergeRecords(dropStoredFields(base), dropStoredFields(ours), dropStoredFields(theirs), choose)

/** Whether merged content is what a record has already. */
export const hasContent = (record: StoredFields, content: MergeResult['merged']): boolean =>
  isSameValue(dropStoredFields(record), content)
