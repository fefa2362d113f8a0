import { getRecordFileName, readFileName } from '../files'
import type { KnownFiles, StoredRecord } from '../types'
import type { RecordTable } from '../records'

/** The files from which the records of a table were read or to which they were written. */
export const createKnownFiles = (
  table: Pick<RecordTable<StoredRecord>, 'list' | 'getStamp'>,
): KnownFiles => ({
  listNames: () => table.list().map(({ id }) => getRecordFileName(id)),
  getStamp: (fileName) => {
    const meaning = readFileName(fileName)
    return meaning.kind === 'record' ? table.getStamp(meaning.id) : undefined
  },
})
