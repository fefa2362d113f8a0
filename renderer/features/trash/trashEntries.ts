import type { TrashEntry } from '@shared/contract/channels/recovery/trashChannels'
import type { CollectionName } from '@shared/model/workspace/collections'

/** The word for one record of each collection. */
export const kindLabels: Record<CollectionName, string> = {
  roles: 'Role',
  candidates: 'Candidate',
  applications: 'Application',
  agencies: 'Agency',
  sentPostings: 'Sent posting',
  activities: 'Activity',
  templates: 'Template',
  snippets: 'Snippet',
  skillLists: 'List of skills',
}

/** Returns a key that is unique even for a record that was deleted twice. */
export const getEntryKey = ({ collection, fileName }: TrashEntry): string =>
  `${collection}/${fileName}`
