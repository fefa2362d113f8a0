import { create } from 'zustand'
import type { CandidateId } from '@shared/model/ids'
import type { CandidateApplication } from '@shared/model/workspace/summaries'
import { api } from '@renderer/data/api'
import { notifyDone, notifyError } from '@renderer/ui/tasks/notify'

/** The applications of the candidates for whom a stage is being chosen. */
export const useStageChoice = create<{ applications: readonly CandidateApplication[] | null }>()(
  () => ({ applications: null }),
)

/** Asks for which role, if they have several, and to which stage candidates are to be moved. */
export const askForStage = async (candidateIds: readonly CandidateId[]): Promise<void> => {
  const answers = await Promise.all(
    candidateIds.map((candidateId) => api.ask('applications.listForCandidate', { candidateId })),
  )
  const failed = answers.find((answer) => !answer.ok)
  if (failed?.ok === false) {
    notifyError(failed.error)
    return
  }
  const applications = answers.flatMap((answer) => (answer.ok ? answer.value : []))
  if (applications.length > 0) useStageChoice.setState({ applications })
  else notifyDone('None of them is a candidate for a role yet. Add them to a role first.')
}

export const closeStageChoice = (): void => useStageChoice.setState({ applications: null })
