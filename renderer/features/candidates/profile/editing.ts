import type { CandidateDraft } from '@shared/model/candidate'
import type { EditRecord } from '@renderer/editing/editSession'

/** Changes the candidate that is being edited, whether it is a record or is still to become one. */
export type EditCandidate = EditRecord<CandidateDraft>

/** The id of the field that gets the focus first. */
export const candidateNameId = 'candidate-name'
