import type { ApplicationId, CandidateId, RoleId } from '@shared/model/ids'
import { createEmptyCandidateDraft, type CandidateDraft } from '@shared/model/candidate'
import { go } from '@renderer/navigation/routes'
import { api } from '@renderer/data/api'
import { countOf } from '@renderer/format/words'
import { runLongTask } from '@renderer/ui/tasks/longTask'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { removeWithUndo } from '@renderer/editing/removeWithUndo'

/** Shows a candidate, or only the list. */
export const showCandidate = (candidateId: CandidateId | null): void =>
  go({ area: 'candidates', candidateId })

/** Stores a new candidate; null if that failed, which the user is told. */
export const createCandidate = async (
  fields: Partial<CandidateDraft> = {},
): Promise<CandidateId | null> => {
  const draft = { ...createEmptyCandidateDraft(), ...fields }
  const result = await api.ask('candidates.create', { draft })
  if (result.ok) return result.value.id
  notifyError(result.error)
  return null
}

/** Deletes candidates and their applications, with *Undo*. */
export const removeCandidates = (ids: CandidateId[]): Promise<boolean> =>
  removeWithUndo('candidates', ids, `Deleted ${countOf(ids.length, 'candidate')}.`)

const takeOff = (ids: ApplicationId[]): void => {
  void api.ask('applications.remove', { ids }).then((result) => {
    if (!result.ok) notifyError(result.error)
  })
}

/** Adds candidates to a role, with *Undo*; those who already applied stay as they are. */
export const addApplications = async (
  roleId: RoleId,
  candidateIds: readonly CandidateId[],
): Promise<void> => {
  const added: ApplicationId[] = []
  await runLongTask({
    title: 'Adding candidates to the role',
    unit: 'candidates',
    items: candidateIds,
    step: async (candidateId) => {
      const result = await api.ask('applications.create', {
        draft: { roleId, candidateId, stage: 'new', ratings: [], decision: null, notes: '' },
      })
      if (result.ok) added.push(result.value.id)
      else if (result.error.code !== 'exists') notifyError(result.error)
      return result.ok || result.error.code === 'exists'
    },
  })
  if (added.length === 0) return
  notifyUndo({
    message: `Added ${countOf(added.length, 'candidate')} to the role.`,
    onUndo: () => takeOff(added),
  })
}
