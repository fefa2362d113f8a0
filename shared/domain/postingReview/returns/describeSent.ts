import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { audienceNames } from '@shared/labels/sending'
import { labelValue } from '@shared/model/openEnum'
import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'

const describeRecipient = ({ audience, agencyName }: RecognizedPosting): string => {
  if (agencyName === null) return 'sent to an agency that is no longer here'
  return agencyName === ''
    ? `exported as ${labelValue(audienceNames, audience).toLowerCase()} posting`
    : `sent to ${agencyName}`
}

/** What a recognized file is, such as `version 7 of “Chief of Technology”, sent to Harbour & Pike on 3 May`. */
export const describeSent = (
  posting: RecognizedPosting,
  formatMoment: (timestamp: string) => string,
): string =>
  `version ${posting.roleRev} of “${titleOrPlaceholder('roles', posting.roleTitle)}”, ${describeRecipient(posting)} on ${formatMoment(posting.sentAt)}`
