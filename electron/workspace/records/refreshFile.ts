import { join } from 'node:path'
import { pathExists } from '../files/durableFile'
import { readFileName } from '../files/fileNames'
import { getCollectionFolder, getRecordFileName, getRecordPath, manifestFileName } from '../layout'
import { prepareTrashPath } from '../trash'
import type { StoredRecord } from '../types'
import { conflictReason } from './loadCollection'
import { readRecordFile, writeRecordFile } from './recordFile'
import { getQueueKey, type RecordStore } from './recordStore'
import { refreshRecord } from './refreshRecord'
import { reportUnloaded } from './reportUnloaded'

const writeBack = async <Rec extends StoredRecord>(
  { context, kind, table }: RecordStore<Rec>,
  id: string,
): Promise<void> => {
  const record = table.get(id)
  if (record === undefined) return
  const path = getRecordPath(context.folder, kind.collection, id)
  await writeRecordFile(kind, path, record, (stamp) => table.setStamp(id, stamp))
}

/** Another program deleted the record: memory has the last copy, which goes to the trash. */
const removeGone = async <Rec extends StoredRecord>(
  { context, kind, table }: RecordStore<Rec>,
  id: string,
): Promise<void> => {
  const record = table.get(id)
  const isWorkspaceThere = await pathExists(join(context.folder, manifestFileName))
  if (record === undefined || !isWorkspaceThere) return
  if ((await context.checkWritable()).ok) {
    const path = await prepareTrashPath(context.folder, kind.collection, id, context.now())
    await writeRecordFile(kind, path, record, () => undefined)
  }
  table.delete(id)
  context.announce({ collection: kind.collection, id, kind: 'removed' })
}

const refreshNamed = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
): Promise<void> => {
  const outcome = await refreshRecord(store, id)
  if (outcome === 'replaced') await writeBack(store, id)
  if (outcome === 'gone') {
    store.context.problems.clear(store.kind.collection, getRecordFileName(id))
    await removeGone(store, id)
  }
}

const refreshMisnamed = async <Rec extends StoredRecord>(
  { context, kind }: RecordStore<Rec>,
  fileName: string,
): Promise<void> => {
  const path = join(getCollectionFolder(context.folder, kind.collection), fileName)
  const content = await readRecordFile(kind, path, null)
  if (content.kind === 'missing') context.problems.clear(kind.collection, fileName)
  else if (content.kind !== 'sound')
    await reportUnloaded(context, kind.collection, {
      kind: content.kind,
      fileName,
      recordId: null,
      reason: content.reason,
    })
}

const refreshConflictCopy = async <Rec extends StoredRecord>(
  { context, kind }: RecordStore<Rec>,
  fileName: string,
  recordId: string,
): Promise<void> => {
  const path = join(getCollectionFolder(context.folder, kind.collection), fileName)
  if (await pathExists(path))
    await reportUnloaded(context, kind.collection, {
      kind: 'conflict-copy',
      fileName,
      recordId,
      reason: conflictReason,
    })
  else context.problems.clear(kind.collection, fileName)
}

/**
 * Takes in what another program did to one file of a collection: a changed record is
 * read, a damaged one set aside and memory's good version put back, a deleted one kept
 * in the trash. Rejects with the system's error.
 */
export const refreshFile = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  fileName: string,
): Promise<void> => {
  const meaning = readFileName(fileName)
  switch (meaning.kind) {
    case 'record':
      await store.context.queue.run(getQueueKey(store, meaning.id), () =>
        refreshNamed(store, meaning.id),
      )
      return
    case 'conflict-copy':
      await refreshConflictCopy(store, fileName, meaning.id)
      return
    case 'misnamed':
      await refreshMisnamed(store, fileName)
      return
    case 'temporary':
    case 'foreign':
      return
  }
}
