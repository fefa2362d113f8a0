import type { PostingRequest } from '@shared/contract/channels/documentChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { isWithheldFact, type Agency } from '@shared/model/agency'
import type { Workspace } from '@electron/store/types'
import { findRecord } from '../records/findRecord'

/**
 * Finds the agency that a posting is for; null for other audiences. Fails for the audience `agency`
 * without an agency, for an agency with another audience, and for one from which something is
 * withheld that this version doesn't know.
 */
export function findRequestedAgency(
  workspace: Workspace,
  { audience, agencyId }: PostingRequest,
): Result<Agency | null> {
  if (agencyId === null)
    return audience === 'agency'
      ? fail(
          'invalid-input',
          'Choose the agency that the posting is for, since that determines what to withhold. Nothing was written.',
        )
      : ok(null)
  if (audience !== 'agency')
    return fail('invalid-input', 'An agency can only be given for a posting to an agency.')
  const agency = findRecord(workspace, 'agencies', agencyId)
  const unknown = agency.ok
    ? agency.value.withhold.find((fact) => !isWithheldFact(fact))
    : undefined
  return unknown === undefined
    ? agency
    : fail(
        'newer-format',
        `Nothing was exported: “${unknown}” is to be withheld from this agency, and this version of Rolebench does not know how. Update Rolebench, or clear that box in the agency.`,
      )
}
