import type { Candidate } from '@shared/model/candidate'
import type { EditHistory } from '@renderer/lib/useHistory'

/** Changes the candidate that is being edited. */
export type EditCandidate = EditHistory<Candidate>['edit']

/** The field that the keyboard enters a candidate by. */
export const candidateNameId = 'candidate-name'
