import type { ListName, ListView } from '@shared/model/workspace/listView'
import { agencyFields } from './fields/agencyFields'
import { candidateFields } from './fields/candidateFields'
import type { ListSubjects } from './fields/listSubjects'
import { roleFields } from './fields/roleFields'
import { sentPostingFields } from './fields/sentPostingFields'
import type { ListField } from './listField'

/** What each list is filtered, sorted and grouped by, in the order in which it is offered. */
export const listFields: {
  readonly [Name in ListName]: readonly ListField<ListSubjects[Name]>[]
} = {
  roles: roleFields,
  candidates: candidateFields,
  agencies: agencyFields,
  sentPostings: sentPostingFields,
}

const showAll = (field: string, isDescending: boolean): ListView => ({
  conditions: [],
  sort: { field, isDescending },
  group: null,
})

/** What each list shows at first: everything, in the order that is most useful. */
export const firstViews: Readonly<Record<ListName, ListView>> = {
  roles: showAll('changed', true),
  candidates: showAll('name', false),
  agencies: showAll('name', false),
  sentPostings: showAll('sent', true),
}
