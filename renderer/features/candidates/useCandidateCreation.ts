import { useAction } from '@renderer/actions/useAction'
import { createCandidate, showCandidate } from './candidateCommands'

const createAndShow = async (): Promise<void> => {
  const id = await createCandidate()
  if (id) showCandidate(id)
}

/** The action *New candidate*. */
export const useCandidateCreation = (): void => {
  useAction('candidate.create', { perform: () => void createAndShow() })
}
