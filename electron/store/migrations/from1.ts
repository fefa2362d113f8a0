import type { RawRecord } from '../records'
import type { Migration } from './migration'

/** The fields of a role that format 1 did not have, all of them empty. */
const createAddedFields = (): RawRecord => ({
  hours: '',
  reference: '',
  company: [],
  offer: [],
  application: { text: [], contact: { name: '', email: '', phone: '', link: '' } },
  sections: [],
})

/**
 * Adds to roles what real adverts contain: the company, the offer, how to apply, hours, a
 * reference, own sections.
 */
export const from1: Migration = {
  from: 1,
  migrateRecord: (collection, record) =>
    collection === 'roles' ? { ...createAddedFields(), ...record } : record,
}
