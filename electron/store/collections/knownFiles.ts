import { getRecordFileName, readFileName } from '../files'
import type { KnownFiles, StoredRecord } from '../types'
import type { RecordTable } from '../records'

/** Names files as they are asked for: all names of a large collection at once would hold everything up. */
function* nameFiles(records: readonly StoredRecord[]): Generator<string> {
  for (const { id } of records) yield getRecordFileName(id)
}

/** The files from which the records of a table were read or to which they were written. */
export const createKnownFiles = (
  table: Pick<RecordTable<StoredRecord>, 'list' | 'getStamp'>,
): KnownFiles => ({
  listNames: () => nameFiles(table.list()),
  getStamp: (fileName) => {
    const meaning = readFileName(fileName)
    return meaning.kind === 'record' ? table.getStamp(meaning.id) : undefined
  },
})
