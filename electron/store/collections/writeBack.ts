import { type FileStamp, getRecordPath } from '../files'
import type { StoredRecord } from '../types'
import { writeRecordFile } from '../records'
import type { RecordStore } from './recordStore'

/**
 * Writes memory's version of a record in place of a damaged file. Rejects with the system's
 * error.
 */
export const writeBack = async <Rec extends StoredRecord>(
  { context, kind, table, history }: RecordStore<Rec>,
  id: string,
): Promise<void> => {
  const record = table.get(id)
  if (record === undefined) return
  const path = getRecordPath(context.folder, kind.collection, id)
  const placed = (stamp: FileStamp): void => table.setStamp(id, stamp)
  await writeRecordFile(kind, path, record, placed, history.getLineage(id))
}
