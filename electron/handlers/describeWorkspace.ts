import type { CollectionName } from '@shared/model/collections'
import type { ReadOnly, WorkspaceProblem, WorkspaceState } from '@shared/model/workspaceState'
import { describeReadOnly } from '../workspace/describeReadOnly'
import type { Problem, ReadOnlyState, StoredRecord, Workspace } from '../workspace/types'
import { getName } from './describeRemoved'

/** What the window shows about an open workspace. */
export function describeWorkspace(workspace: Workspace, isSample: boolean): WorkspaceState {
  const { id, name, folder, readOnly, problems } = workspace
  return {
    id,
    name,
    location: folder,
    isSample,
    readOnly: readOnly === null ? null : describeReadOnlyState(readOnly),
    problemCount: problems.length,
    counts: countRecords(workspace),
  }
}

/** What the window shows about a file that could not be read. */
export async function describeProblem(
  workspace: Workspace,
  problem: Problem,
): Promise<WorkspaceProblem> {
  const { kind, collection, fileName, reason, quarantinePath, recordId } = problem
  const record = findOpenRecord(workspace, problem)
  const lastGood = record === undefined ? await findLastGoodRecord(workspace, problem) : null
  const named = record ?? lastGood
  return {
    kind,
    collection,
    fileName,
    recordId,
    title: named === null ? null : getName(named) || null,
    reason,
    quarantinedAs: quarantinePath,
    isRecordOpen: record !== undefined,
    lastGoodSavedAt: lastGood?.updatedAt ?? null,
  }
}

function findOpenRecord(
  workspace: Workspace,
  { collection, recordId }: Problem,
): StoredRecord | undefined {
  if (collection === null) return undefined
  const records: readonly StoredRecord[] = workspace.collection(collection).list()
  return records.find(({ id }) => id === recordId)
}

async function findLastGoodRecord(
  workspace: Workspace,
  { kind, collection, recordId, quarantinePath }: Problem,
): Promise<StoredRecord | null> {
  const isAside = kind === 'damaged' && quarantinePath !== null
  if (!isAside || collection === null || recordId === null) return null
  const found = await workspace.findLastGood(collection, recordId)
  return found.ok ? (found.value?.record ?? null) : null
}

function describeReadOnlyState(state: ReadOnlyState): ReadOnly {
  return {
    reason: state.reason,
    message: describeReadOnly(state),
    holder: state.reason === 'locked' ? state.holder : null,
  }
}

function countRecords(workspace: Workspace): WorkspaceState['counts'] {
  const count = (name: CollectionName) => workspace.collection(name).list().length
  return {
    roles: count('roles'),
    candidates: count('candidates'),
    applications: count('applications'),
    agencies: count('agencies'),
    submissions: count('submissions'),
  }
}
