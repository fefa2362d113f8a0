import { useAction } from '@renderer/actions/useAction'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { beginCandidate } from './candidateCommands'
import { importChosenCvs } from './importing/session/cvImportCommands'
import { askForCv } from './importing/session/cvImportSession'
import { showDuplicates } from './merging/mergeCommands'

/** Defines the actions that create candidates, for the whole workspace. */
export const useCandidateCreation = (): void => {
  const isReadOnly = useIsReadOnly()
  const isEnabled = !isReadOnly
  useAction('candidate.create', { isEnabled, perform: () => void beginCandidate() })
  useAction('candidate.pasteCv', { isEnabled, perform: askForCv })
  useAction('candidate.findDuplicates', { isEnabled, perform: showDuplicates })
  useAction('candidate.importCvs', { isEnabled, perform: () => void importChosenCvs() })
}
