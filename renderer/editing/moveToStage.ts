import { create } from 'zustand'
import type { Application } from '@shared/model/application'
import type { Stage } from '@shared/model/stage'
import { api } from '../data/api'
import { notifyError } from '../ui/tasks/notify'
import { editSessions } from './editableRecords'
import { nameCandidates } from './recordNames'
import { offerUndo } from './undo/removeWithUndo'

/** What a move needs to know of an application. */
export type MovedApplication = Pick<Application, 'id' | 'candidateId'>

interface ReasonRequest {
  applications: readonly MovedApplication[]
  stage: Stage
  /** Called with the reason, or with null if nothing is to be moved after all. */
  answer: (reason: string | null) => void
}

/** The move for which a reason is being asked. */
export const useReasonRequest = create<{ request: ReasonRequest | null }>()(() => ({
  request: null,
}))

const askReason = (
  applications: readonly MovedApplication[],
  stage: Stage,
): Promise<string | null> =>
  new Promise((resolve) => {
    const answer = (reason: string | null): void => {
      useReasonRequest.setState({ request: null })
      resolve(reason)
    }
    useReasonRequest.setState({ request: { applications, stage, answer } })
  })

/**
 * Moves applications to a stage of their role together, with one *Undo*; for any selection, of one
 * or of many. Where the stage asks for a reason, one is asked for all. Returns false if nothing
 * was moved: not wanted after all, or failed, which the user is told.
 */
export const moveToStage = async (
  applications: readonly MovedApplication[],
  stage: Stage,
): Promise<boolean> => {
  if (applications.length === 0) return false
  const reason = stage.asksReason ? await askReason(applications, stage) : ''
  if (reason === null) return false
  const ids = applications.map(({ id }) => id)
  await editSessions.applications.flush(ids)
  const result = await api.ask('stages.move', { change: { ids, stage: stage.id, reason } })
  if (!result.ok) {
    notifyError(result.error)
    return false
  }
  const { moves } = result.value
  const moved = new Set(moves.map(({ id }) => id))
  const candidateIds = applications
    .filter(({ id }) => moved.has(id))
    .map((each) => each.candidateId)
  if (moves.length > 0)
    offerUndo(`Moved ${await nameCandidates(candidateIds)} to ${stage.name}.`, () =>
      api.ask('stages.undoMove', { moves }),
    )
  return true
}
