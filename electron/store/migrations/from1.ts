import type { RawRecord } from '../records'
import type { Migration } from './migration'

/** What a role of format 1 could not hold, all of it empty. */
const createAddedFields = (): RawRecord => ({
  hours: '',
  reference: '',
  company: [],
  offer: [],
  application: { text: [], contact: { name: '', email: '', phone: '', link: '' } },
  sections: [],
})

/** Gives roles what real adverts say: the company, the offer, how to apply, hours, a reference, own sections. */
export const from1: Migration = {
  from: 1,
  migrateRecord: (collection, record) =>
    collection === 'roles' ? { ...createAddedFields(), ...record } : record,
}
