import type { ListField } from '../listField'
import { periodsBehindIfAny } from '../periods'
import { createNextActionField, createRecordDayFields } from './commonFields'
import type { AgencySubject } from './listSubjects'

/** What the list of agencies is filtered, sorted and grouped by. */
export const agencyFields: readonly ListField<AgencySubject>[] = [
  { id: 'name', label: 'Name', kind: 'text', read: ({ record }) => record.name },
  {
    id: 'lastSent',
    label: 'Last posting sent',
    kind: 'day',
    read: ({ lastSent }) => lastSent,
    periods: periodsBehindIfAny,
  },
  createNextActionField(),
  {
    id: 'lastContact',
    label: 'Last contact',
    kind: 'day',
    read: ({ lastContact }) => lastContact,
    periods: periodsBehindIfAny,
  },
  {
    id: 'contact',
    label: 'Contact person',
    kind: 'flag',
    read: ({ record }) => record.contacts.length > 0,
    yes: 'Has a contact person',
    no: 'Has no contact person',
  },
  {
    id: 'withholding',
    label: 'Withheld facts',
    kind: 'flag',
    read: ({ record }) => record.withhold.length > 0,
    yes: 'Facts are withheld from it',
    no: 'No facts are withheld from it',
  },
  ...createRecordDayFields<AgencySubject>(),
  {
    id: 'sent',
    label: 'Number of postings sent',
    kind: 'count',
    read: ({ sentCount }) => sentCount,
  },
]
