import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'
import type { Workspace } from '@electron/store/types'
import type { DocumentReading } from '../documentReading/createDocumentReading'
import { findRecord } from '../records/findRecord'
import { findSentPosting, type ReturnedText } from './findSentPosting'
import { readSentDraft } from './readSentDraft'
import { readSentRole, rebuildSentPosting } from './sentRoles'

const nameAgency = (workspace: Workspace, id: RecognizedPosting['agencyId']): string | null => {
  if (id === null) return ''
  const agency = findRecord(workspace, 'agencies', id)
  return agency.ok ? agency.value.name : null
}

/**
 * Says which sent posting a file is a copy of, and what was sent, so that the two can be compared.
 * Null if it is none of this workspace.
 */
export const recognizePosting = async (
  workspace: Workspace,
  { fileName, ...returned }: ReturnedText & { fileName: string },
  reading: DocumentReading,
): Promise<RecognizedPosting | null> => {
  const found = await findSentPosting(workspace, returned)
  if (found === null) return null
  const { sentPosting, foundBy } = found
  const role = await readSentRole(workspace, sentPosting)
  const document = role && rebuildSentPosting(workspace, sentPosting, role)
  const { id, roleId, roleRev, roleTitle, audience, agencyId, sentAt } = sentPosting
  return {
    sentPostingId: id,
    ...{ roleId, roleRev, roleTitle, audience, agencyId, sentAt, foundBy },
    agencyName: nameAgency(workspace, agencyId),
    sent:
      document && (await readSentDraft(document, fileName, reading, workspace.headingRules.list())),
  }
}
