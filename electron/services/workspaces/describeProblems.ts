import { nameRecord } from '@shared/labels/recordTitle'
import type { CollectionName } from '@shared/model/workspace/collections'
import type {
  LastGood,
  DismissedFile,
  WorkspaceProblem,
} from '@shared/model/workspace/workspaceState'
import type {
  LastGoodVersion,
  Problem,
  DismissedFile as StoredDismissedFile,
  StoredRecord,
  Workspace,
} from '@electron/store/types'

/** Describes a file that could not be read, for the window. */
export function describeProblem(workspace: Workspace, problem: Problem): WorkspaceProblem {
  const { kind, collection, fileName, reason, quarantinePath, recordId } = problem
  const record = findOpenRecord(workspace, problem)
  return {
    kind,
    collection,
    fileName,
    recordId,
    title: getTitle(collection, record),
    reason,
    quarantinedAs: quarantinePath,
    isRecordOpen: record !== undefined,
  }
}

/** Describes a dismissed damaged file, for the window. */
export function describeDismissed(workspace: Workspace, file: StoredDismissedFile): DismissedFile {
  const { collection, fileName, recordId, reason, quarantinePath, dismissedAt } = file
  const title = getTitle(collection, findOpenRecord(workspace, file))
  return {
    collection,
    fileName,
    recordId,
    title,
    reason,
    quarantinedAs: quarantinePath,
    dismissedAt,
  }
}

/** Describes a version that can replace a damaged record, for the window. */
export function describeLastGood(
  collection: CollectionName,
  { record, source, backupTakenAt }: LastGoodVersion,
): LastGood {
  return { title: getTitle(collection, record), savedAt: record.updatedAt, source, backupTakenAt }
}

const getTitle = (
  collection: CollectionName | null,
  record: StoredRecord | undefined,
): string | null =>
  collection === null || record === undefined ? null : nameRecord(collection, record) || null

function findOpenRecord(
  workspace: Workspace,
  { collection, recordId }: Pick<Problem, 'collection' | 'recordId'>,
): StoredRecord | undefined {
  if (collection === null) return undefined
  const records: readonly StoredRecord[] = workspace.collection(collection).list()
  return records.find(({ id }) => id === recordId)
}
