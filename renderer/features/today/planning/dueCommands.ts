import type { DueRow, DueUndo } from '@shared/contract/channels/todayChannels'
import { guessKind } from '@shared/domain/activities/guessKind'
import type { DueReference } from '@shared/model/activities/due'
import type { NextAction } from '@shared/model/activities/nextAction'
import { api } from '@renderer/data/api'
import { nameCandidates } from '@renderer/editing/recordNames'
import { offerUndo, removeWithUndo } from '@renderer/editing/undo/removeWithUndo'
import { go } from '@renderer/navigation/routes'
import { notifyError } from '@renderer/ui/tasks/notify'

const offerDueUndo = (message: string, undo: DueUndo): void =>
  offerUndo(message, () => api.ask('today.undo', { undo }))

/** What a line is about, in one phrase: `Call back, Amara Okafor`. */
export const describeDue = ({ text, candidateName, roleTitle, agencyName }: DueRow): string =>
  [text, candidateName ?? agencyName ?? roleTitle].filter((part) => part !== null).join(', ')

/** Settles a line and writes down what was done, with *Undo*. Returns false if it failed, which the user is told. */
export const finishRow = async (row: DueRow, note: string): Promise<boolean> => {
  const text = note.trim() === '' ? row.text : `${row.text}: ${note.trim()}`
  const kind = row.reference.kind === 'interview' ? 'meeting' : guessKind(row.text)
  const result = await api.ask('today.finish', { reference: row.reference, kind, text })
  if (result.ok) offerDueUndo(`Done: ${describeDue(row)}.`, result.value)
  else notifyError(result.error)
  return result.ok
}

/** Moves a line to a day or writes it anew, with *Undo*. Returns false if it failed, which the user is told. */
export const replanRow = async (
  row: DueRow,
  action: NextAction,
  shownDay: string,
): Promise<boolean> => {
  const result = await api.ask('today.replan', { reference: row.reference, action })
  if (result.ok)
    offerDueUndo(`${describeDue({ ...row, text: action.text })}: ${shownDay}.`, result.value)
  else notifyError(result.error)
  return result.ok
}

/** Plans the next action of a record. Returns false if it failed, which the user is told. */
export const planNext = async (reference: DueReference, action: NextAction): Promise<boolean> => {
  const result = await api.ask('today.replan', { reference, action })
  if (!result.ok) notifyError(result.error)
  return result.ok
}

/** Deletes the candidate who may be kept no longer, with *Undo*. */
export const removeKept = async ({ candidateId }: DueRow): Promise<void> => {
  if (candidateId === null) return
  await removeWithUndo(
    'candidates',
    [candidateId],
    `Deleted ${await nameCandidates([candidateId])}.`,
  )
}

/** Opens what a line is about. */
export const openRow = ({ reference, candidateId, roleId, agencyId }: DueRow): void => {
  if (reference.kind === 'answer' && roleId !== null) go({ area: 'roles', roleId, tab: 'send-out' })
  else if (candidateId !== null) go({ area: 'candidates', candidateId })
  else if (roleId !== null) go({ area: 'roles', roleId, tab: 'posting' })
  else if (agencyId !== null) go({ area: 'agencies', agencyId })
}
