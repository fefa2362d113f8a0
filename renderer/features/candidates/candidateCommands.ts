import type { ApplicationId, CandidateId, RoleId } from '@shared/model/ids'
import { createEmptyCandidateDraft, type CandidateDraft } from '@shared/model/candidate'
import { focusList, focusRecordName } from '@renderer/navigation/focusWhenShown'
import { go } from '@renderer/navigation/routes'
import { api } from '@renderer/data/api'
import { runLongTask } from '@renderer/ui/tasks/longTask'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { isUntouched } from '@renderer/editing/discardUntouched'
import { editSessions } from '@renderer/editing/editableRecords'
import { nameCandidates, nameRoles } from '@renderer/editing/recordNames'
import { removeWithUndo } from '@renderer/editing/undo/removeWithUndo'

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

/** Shows a new candidate with the cursor in the name: the one begun before, if that is still blank. */
export const beginCandidate = async (): Promise<void> => {
  const begun = editSessions.candidates.list().find((each) => isUntouched('candidates', each))
  const id = begun?.id ?? (await createCandidate())
  if (!id) return
  showCandidate(id)
  focusRecordName(id)
}

/** Deletes candidates and their applications, with *Undo*, and leads back to the list. */
export const removeCandidates = async (ids: CandidateId[]): Promise<boolean> => {
  const isRemoved = await removeWithUndo('candidates', ids, `Deleted ${await nameCandidates(ids)}.`)
  if (isRemoved) focusList('Candidates')
  return isRemoved
}

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
  const added: { id: ApplicationId; candidateId: CandidateId }[] = []
  await runLongTask({
    title: 'Adding candidates to the role',
    unit: 'candidates',
    items: candidateIds,
    step: async (candidateId) => {
      const result = await api.ask('applications.create', {
        draft: { roleId, candidateId, stage: 'new', ratings: [], decision: null, notes: '' },
      })
      if (result.ok) added.push({ id: result.value.id, candidateId })
      else if (result.error.code !== 'exists') notifyError(result.error)
      return result.ok || result.error.code === 'exists'
    },
  })
  if (added.length === 0) return
  notifyUndo({
    message: `Added ${await nameCandidates(added.map(({ candidateId }) => candidateId))} to ${await nameRoles([roleId])}.`,
    onUndo: () => takeOff(added.map(({ id }) => id)),
  })
}
