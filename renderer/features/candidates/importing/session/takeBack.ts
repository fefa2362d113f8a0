import type { MergeUndo } from '@shared/model/candidateMerge'
import type { CandidateId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { runTrashTask } from '@renderer/ui/tasks/trashTask'
import { notifyError } from '@renderer/ui/tasks/notify'

/** A candidate who was made, or updated, by an import. */
export interface TakenIn {
  candidateId: CandidateId
  /** Takes the update back; null for a candidate who is new. */
  update: MergeUndo | null
}

const takeBackUpdates = async <Each extends TakenIn>(
  imported: readonly Each[],
): Promise<Each[]> => {
  const back: Each[] = []
  // The last update of a record stands on those before it.
  for (const each of [...imported].reverse()) {
    if (each.update === null) continue
    const undone = await api.ask('merging.undo', { undo: each.update })
    if (undone.ok) back.push(each)
    else notifyError(undone.error)
  }
  return back
}

const removeCreated = async <Each extends TakenIn>(imported: readonly Each[]): Promise<Each[]> => {
  const created = imported.filter(({ update }) => update === null)
  if (created.length === 0) return []
  const ids = created.map(({ candidateId }) => candidateId)
  const removed = await runTrashTask(() => api.ask('candidates.remove', { ids }))
  if (!removed.ok) {
    notifyError(removed.error)
    return []
  }
  const gone = new Set<string>(removed.value.map(({ id }) => id))
  return created.filter(({ candidateId }) => gone.has(candidateId))
}

/**
 * Takes candidates of an import back: those that are new go to the trash, those that were updated are as
 * before. Returns those with whom that worked; the user is told of the others.
 */
export const takeBackCandidates = async <Each extends TakenIn>(
  imported: readonly Each[],
): Promise<Each[]> => [...(await takeBackUpdates(imported)), ...(await removeCreated(imported))]
