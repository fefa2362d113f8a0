import { join } from 'node:path'
import { mergeCopy } from './conflicts/mergeCopy'
import {
  getCollectionFolder,
  getRecordFileName,
  manifestFileName,
  pathExists,
  readFileName,
} from '../files'
import { prepareTrashPath } from '../trash'
import type { StoredRecord } from '../types'
import { getQueueKey, readRecordFile, writeRecordFile } from '../records'
import type { RecordStore } from './recordStore'
import { refreshRecord } from './refreshRecord'
import { reportUnloaded } from './reportUnloaded'
import { writeBack } from './writeBack'

/** Another program deleted the record: memory has the last copy, which is moved to the trash. */
const removeGone = async <Rec extends StoredRecord>(
  { context, kind, table, history }: RecordStore<Rec>,
  id: string,
): Promise<void> => {
  const record = table.get(id)
  const isWorkspaceThere = await pathExists(join(context.folder, manifestFileName))
  if (record === undefined || !isWorkspaceThere) return
  if ((await context.checkWritable()).ok) {
    const path = await prepareTrashPath(
      context.folder,
      kind.collection,
      id,
      context.createTimestamp(),
    )
    await writeRecordFile(kind, path, record, () => undefined)
  }
  history.endRun(id)
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
  else if (content.kind !== 'intact')
    await reportUnloaded(context, kind.collection, {
      kind: content.kind,
      fileName,
      recordId: null,
      reason: content.reason,
    })
}

/**
 * Applies what another program did to one file of a collection: a changed record is read, a
 * damaged one is set aside and replaced with the good version in memory, a deleted one is kept
 * in the trash, a conflict copy is merged. Rejects with the system's error.
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
      await store.context.queue.run(getQueueKey(store, meaning.id), () =>
        mergeCopy(store, fileName, meaning.id),
      )
      return
    case 'misnamed':
      await refreshMisnamed(store, fileName)
      return
    case 'temporary':
    case 'foreign':
      return
  }
}
