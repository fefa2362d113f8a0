import type { TrashEntry } from '@shared/contract/channels/trashChannels'
import type { CollectionName } from '@shared/model/workspace/collections'

/** What one record of each collection is called. */
export const kindLabels: Record<CollectionName, string> = {
  roles: 'Role',
  candidates: 'Candidate',
  applications: 'Application',
  agencies: 'Agency',
  submissions: 'Sent posting',
}

/** Tells entries apart, also those of one record that was deleted twice. */
export const getEntryKey = ({ collection, fileName }: TrashEntry): string =>
  `${collection}/${fileName}`
