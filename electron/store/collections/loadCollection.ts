import { basename, join } from 'node:path'
import { listFolderNames, readFileName, readFolder, type UnreadableKind } from '../files'
import { forEachConcurrently } from '../tasks'
import type { StoredRecord } from '../types'
import { readRecordFile } from '../records'
import type { RecordStore } from './recordStore'

/** How many files are read at once: enough to keep Node's four disk threads busy. */
const readsAtOnce = 32

/** A file of the collection that yielded no record. */
export interface UnloadedFile {
  kind: UnreadableKind | 'conflict-copy'
  fileName: string
  recordId: string | null
  reason: string
}

export const conflictReason =
  'A sync service kept a second version of this record because it was changed in two places.'

/**
 * Reads every record of a collection into the store's table, a few at a time, so that the event
 * loop is never blocked; from the folder of an earlier format too, which a workspace still has that
 * may not be written to. Changes nothing on disk; returns the files that yielded no record.
 */
export const loadCollection = async <Rec extends StoredRecord>(
  { context, kind, table }: RecordStore<Rec>,
  onFileRead: () => void,
): Promise<UnloadedFile[]> => {
  const unloaded: UnloadedFile[] = []
  const load = async (path: string): Promise<void> => {
    const fileName = basename(path)
    const meaning = readFileName(fileName)
    if (meaning.kind === 'foreign' || meaning.kind === 'temporary') return
    const recordId = meaning.kind === 'misnamed' ? null : meaning.id
    if (meaning.kind === 'conflict-copy') {
      unloaded.push({ kind: meaning.kind, fileName, recordId, reason: conflictReason })
      return
    }
    const content = await readRecordFile(kind, path, recordId)
    onFileRead()
    if (content.kind === 'missing') return
    if (content.kind === 'intact') {
      table.set(content.record)
      table.setStamp(content.record.id, content.stamp)
    } else unloaded.push({ kind: content.kind, fileName, recordId, reason: content.reason })
  }
  for (const name of listFolderNames(kind.collection).reverse()) {
    const collectionFolder = join(context.folder, name)
    const paths = (await readFolder(collectionFolder)).map((each) => join(collectionFolder, each))
    await forEachConcurrently(paths, readsAtOnce, load)
  }
  await table.arrange()
  return unloaded
}
