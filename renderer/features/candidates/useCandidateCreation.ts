import { useAction } from '@renderer/actions/useAction'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { beginCandidate } from './candidateCommands'

/** Defines the action *New candidate*. */
export const useCandidateCreation = (): void => {
  const isReadOnly = useIsReadOnly()
  useAction('candidate.create', { isEnabled: !isReadOnly, perform: () => void beginCandidate() })
}
