import { useAction } from '@renderer/actions/useAction'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { createCandidate, showCandidate } from './candidateCommands'

const createAndShow = async (): Promise<void> => {
  const id = await createCandidate()
  if (id) showCandidate(id)
}

/** Defines the action *New candidate*. */
export const useCandidateCreation = (): void => {
  const isReadOnly = useIsReadOnly()
  useAction('candidate.create', { isEnabled: !isReadOnly, perform: () => void createAndShow() })
}
