import type { Candidate } from '@shared/model/candidate'
import type { EditRecord } from '@renderer/editing/editSession'

/** Changes the candidate that is being edited. */
export type EditCandidate = EditRecord<Candidate>

/** The field that the keyboard enters a candidate by. */
export const candidateNameId = 'candidate-name'
