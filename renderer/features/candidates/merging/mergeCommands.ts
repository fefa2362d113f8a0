import { create } from 'zustand'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Candidate } from '@shared/model/candidate'
import type { MergeChoices, MergeUndo } from '@shared/model/candidateMerge'
import { api } from '@renderer/data/api'
import { editSessions } from '@renderer/editing/editableRecords'
import { offerUndo } from '@renderer/editing/undo/removeWithUndo'
import { useRouter } from '@renderer/navigation/routes'
import { notifyError } from '@renderer/ui/tasks/notify'

/** Whether the list of duplicates is on screen. */
export const useDuplicates = create<{ isOpen: boolean }>()(() => ({ isOpen: false }))

export const showDuplicates = (): void => useDuplicates.setState({ isOpen: true })
export const hideDuplicates = (): void => useDuplicates.setState({ isOpen: false })

/** Offers to take back a merge, or the update of a record, that was just made. */
export const offerMergeUndo = (message: string, undo: MergeUndo): void =>
  offerUndo(message, () => api.ask('merging.undo', { undo }))

/** Makes one record of two, with *Undo*; false if that failed, which the user is told. */
export const mergeRecords = async (
  kept: Candidate,
  other: Candidate,
  choices: MergeChoices,
): Promise<boolean> => {
  await editSessions.candidates.flush([kept.id, other.id])
  const merged = await api.ask('merging.merge', { kept: kept.id, other: other.id, choices })
  if (!merged.ok) {
    notifyError(merged.error)
    return false
  }
  editSessions.candidates.discard([other.id])
  useRouter.getState().forget([other.id])
  offerMergeUndo(
    `Merged two records of “${titleOrPlaceholder('candidates', kept.name)}”.`,
    merged.value.undo,
  )
  return true
}
