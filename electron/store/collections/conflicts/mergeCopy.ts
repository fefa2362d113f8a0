import { join } from 'node:path'
import type { ChooseSide, FieldConflict, MergeResult } from '@shared/domain/merge/mergeRecords'
import { hasContent, mergeVersions } from '@shared/domain/merge/mergeVersions'
import { getCollectionFolder, getRecordPath, moveFileDurably } from '@electron/store/files'
import { getRecordHistoryFolder, keepRevision, prepareCopyPath } from '@electron/store/history'
import { getRevisionName } from '@electron/store/records'
import { reportUnloaded } from '@electron/store/collections/reportUnloaded'
import type { RecordStore } from '@electron/store/collections/recordStore'
import { refreshRecord } from '@electron/store/collections/refreshRecord'
import { placeRecord, prepareRecord } from '@electron/store/collections/writeOperations'
import { writeBack } from '@electron/store/collections/writeBack'
import type { StoredRecord } from '@electron/store/types'
import { readSides, type Sides } from './readSides'

/** A conflict copy with fields that both sides changed. */
export interface CopyConflict<Rec> {
  sides: Sides<Rec>
  fields: FieldConflict[]
}

/**
 * The outcome of merging a conflict copy:
 * - `settled`: its changes are in the record, and it is kept in the record's history;
 * - `open`: the recruiter has to choose;
 * - `waiting`: it can't be merged now and is reported, or it no longer exists.
 */
export type CopyOutcome<Rec> =
  { kind: 'settled' } | { kind: 'waiting' } | ({ kind: 'open' } & CopyConflict<Rec>)

const reasons = {
  open: 'This record was changed on two computers, in the same fields. Both versions are kept; choose what to keep.',
  waiting:
    'A sync service kept a second version of this record because it was changed in two places. Both are merged once this workspace can be written.',
  noRecord:
    'A sync service kept a second version of this record, and the record itself can’t be read at the moment. Both are kept.',
}

const report = <Rec extends StoredRecord>(
  { context, kind }: RecordStore<Rec>,
  fileName: string,
  recordId: string,
  reason: string,
): void =>
  context.problems.report({
    kind: 'conflict-copy',
    collection: kind.collection,
    fileName,
    recordId,
    reason,
    quarantinePath: null,
  })

const putCopyAway = async <Rec extends StoredRecord>(
  { context, kind }: RecordStore<Rec>,
  fileName: string,
  id: string,
): Promise<void> => {
  const historyFolder = getRecordHistoryFolder(context.folder, kind.collection, id)
  const from = join(getCollectionFolder(context.folder, kind.collection), fileName)
  await moveFileDurably(from, await prepareCopyPath(historyFolder, fileName))
  context.problems.clear(kind.collection, fileName)
}

/** The copy's revision may be an ancestor of a third computer's version. */
const keepCopy = async <Rec extends StoredRecord>(
  { context, kind }: RecordStore<Rec>,
  fileName: string,
  { theirs }: Sides<Rec>,
): Promise<void> => {
  const name = getRevisionName(theirs.lineage)
  if (name === null) return
  const path = join(getCollectionFolder(context.folder, kind.collection), fileName)
  const historyFolder = getRecordHistoryFolder(context.folder, kind.collection, theirs.record.id)
  await keepRevision(path, historyFolder, name).catch(() => undefined)
}

/**
 * Writes merged content over the record; false when the content is not a valid record. Rejects
 * with the system's error.
 */
const writeMerged = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  fileName: string,
  sides: Sides<Rec>,
  merged: MergeResult['merged'],
): Promise<boolean> => {
  const { ours, theirs } = sides
  const { id, createdAt } = ours.record
  const known = store.table.get(id)?.rev ?? 0
  const rev = Math.max(ours.record.rev, theirs.record.rev, known) + 1
  const updatedAt = store.context.createTimestamp()
  const prepared = prepareRecord(store, { ...merged, id, rev, createdAt, updatedAt })
  if (!prepared.ok) return false
  await keepCopy(store, fileName, sides)
  const lineage = await store.history.prepareMerge(id, rev, ours.lineage, theirs.lineage)
  await placeRecord(store, prepared.value, lineage, 'merged')
  return true
}

/** The record was removed here and changed elsewhere: the change is kept. */
const bringBack = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  fileName: string,
  id: string,
): Promise<void> => {
  const { context, kind } = store
  const from = join(getCollectionFolder(context.folder, kind.collection), fileName)
  await moveFileDurably(from, getRecordPath(context.folder, kind.collection, id))
  context.problems.clear(kind.collection, fileName)
  await refreshRecord(store, id)
}

const reportBlocked = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  fileName: string,
  id: string,
  blocked: Extract<Awaited<ReturnType<typeof readSides<Rec>>>, { kind: 'blocked' }>,
  isWritable: boolean,
): Promise<CopyOutcome<Rec>> => {
  const { context, kind } = store
  const { side, content } = blocked
  if (side === 'theirs') {
    if (content.kind === 'missing') context.problems.clear(kind.collection, fileName)
    else
      await reportUnloaded(context, kind.collection, {
        kind: content.kind,
        fileName,
        recordId: id,
        reason: content.reason,
      })
    return { kind: 'waiting' }
  }
  if (content.kind === 'missing' && isWritable) {
    await bringBack(store, fileName, id)
    return { kind: 'settled' }
  }
  report(store, fileName, id, reasons.noRecord)
  return { kind: 'waiting' }
}

/**
 * Merges a sync service's copy of a record into the record, field by field. With `choose`,
 * fields that both sides changed are settled by it; without it, they leave both files
 * unchanged. The copy is never deleted: once merged, it is kept in the record's history. Must
 * run in the record's queue. Rejects with the system's error.
 */
export const mergeCopy = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  fileName: string,
  id: string,
  choose?: ChooseSide,
): Promise<CopyOutcome<Rec>> => {
  if ((await refreshRecord(store, id)) === 'replaced') await writeBack(store, id)
  const isWritable = (await store.context.checkWritable()).ok
  const read = await readSides(store, id, fileName)
  if (read.kind === 'blocked') return reportBlocked(store, fileName, id, read, isWritable)

  const { sides } = read
  const { merged, conflicts } = mergeVersions(toVersions(sides), choose)
  const isOpen = choose === undefined && conflicts.length > 0
  if (isOpen || !isWritable) {
    report(store, fileName, id, isOpen ? reasons.open : reasons.waiting)
    return isOpen ? { kind: 'open', sides, fields: conflicts } : { kind: 'waiting' }
  }
  if (
    hasContent(sides.ours.record, merged) ||
    (await writeMerged(store, fileName, sides, merged))
  ) {
    await putCopyAway(store, fileName, id)
    return { kind: 'settled' }
  }
  const all = mergeVersions({ ...toVersions(sides), base: null })
  report(store, fileName, id, reasons.open)
  return { kind: 'open', sides, fields: all.conflicts }
}

const toVersions = <Rec extends StoredRecord>({ base, ours, theirs }: Sides<Rec>) => ({
  base,
  ours: ours.record,
  theirs: theirs.record,
})
