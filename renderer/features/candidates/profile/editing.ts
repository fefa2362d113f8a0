import type { Candidate } from '@shared/model/candidate'
import type { EditRecord } from '@renderer/editing/editSession'

/** Changes the candidate that is being edited. */
export type EditCandidate = EditRecord<Candidate>

/** The id of the field that gets the focus first. */
export const candidateNameId = 'candidate-name'
