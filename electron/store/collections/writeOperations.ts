import { fail, ok, type Result } from '@shared/contract/result'
import { discardFile, failStorage, getRecordPath, pathExists } from '../files'
import { copyAsJson, freezeJson, type Lineage, writeRecordFile } from '../records'
import { goAhead } from '../tasks'
import type { ChangeKind, StoredRecord } from '../types'
import type { RecordStore } from './recordStore'
import { refreshRecord, type RefreshOutcome } from './refreshRecord'

/** Parses a value as a record of the collection, copied and frozen; fails with `invalid-input`. */
export const prepareRecord = <Rec extends StoredRecord>(
  { kind }: RecordStore<Rec>,
  value: unknown,
): Result<Rec> => {
  const parsed = kind.schema.safeParse(copyAsJson(value))
  if (parsed.success && freezeJson(parsed.data)) return ok(parsed.data)
  return fail(
    'invalid-input',
    'The change could not be saved because the value of a field is not valid. What was saved before is untouched.',
    parsed.error?.issues,
  )
}

export const failNotFound = (): Result<never> =>
  fail('not-found', 'This record is no longer in the workspace. It may be in the trash.')

export const failConflict = (current: StoredRecord): Result<never> =>
  fail(
    'conflict',
    'This record was changed elsewhere in the meantime. Both versions are kept: compare them and choose.',
    { current },
  )

const failTaken = (): Result<never> =>
  fail('exists', 'A record with this id is already in the workspace; it was left as it is.')

const failUnreadable = (): Result<never> =>
  fail(
    'io',
    'The change could not be saved: the file of this record cannot be read at the moment and must not be overwritten. Your edit is kept on screen. Wait until the cloud service has downloaded it, and try again.',
  )

/** Writes a record's file, then updates memory. Rejects with the system's error. */
export const placeRecord = async <Rec extends StoredRecord>(
  { context, kind, table, history }: RecordStore<Rec>,
  record: Rec,
  lineage: Lineage,
  change: ChangeKind,
): Promise<Result<Rec>> => {
  const { id } = record
  const path = getRecordPath(context.folder, kind.collection, id)
  try {
    await writeRecordFile(kind, path, record, (stamp) => table.setStamp(id, stamp), lineage)
  } catch (error) {
    history.endRun(id)
    throw error
  }
  history.confirmSave(id, lineage)
  table.set(record)
  context.announce({ collection: kind.collection, id, kind: change })
  return ok(record)
}

/**
 * A new record whose write failed must not turn up at the next start beside the one saved
 * instead.
 */
const withdrawUnconfirmed = async <Rec extends StoredRecord>(
  { table }: RecordStore<Rec>,
  id: string,
  path: string,
): Promise<void> => {
  if (table.getStamp(id) === undefined) return
  table.delete(id)
  await discardFile(path)
}

/** Writes a record that is new to the collection. Must run in the record's queue. */
export const insertRecord = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  value: unknown,
): Promise<Result<Rec>> => {
  const { context, kind } = store
  const writable = await context.checkWritable()
  if (!writable.ok) return writable
  const prepared = prepareRecord(store, value)
  if (!prepared.ok) return prepared
  const { id, rev } = prepared.value
  const path = getRecordPath(context.folder, kind.collection, id)
  try {
    if (await pathExists(path)) return failTaken()
    return await placeRecord(store, prepared.value, store.history.startNew(id, rev), 'created')
  } catch (error) {
    await withdrawUnconfirmed(store, id, path)
    return failStorage(error, 'save')
  }
}

/**
 * Whether a write based on revision `rev` may proceed after what another program did to the
 * file: resolves to the record that it builds on.
 */
export const checkBase = <Rec extends StoredRecord>(
  current: Rec | undefined,
  rev: number,
  outcome: RefreshOutcome,
): Result<Rec> => {
  if (current === undefined) return failNotFound()
  switch (outcome) {
    case 'changed':
      return failConflict(current)
    case 'damaged':
    case 'not-downloaded':
    case 'newer-format':
      return failUnreadable()
    case 'same':
    case 'gone':
    case 'replaced':
      return current.rev === rev ? ok(current) : failConflict(current)
  }
}

const saveNext = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  record: Rec,
): Promise<Result<Rec>> => {
  const { context, table } = store
  const writable = await context.checkWritable()
  if (!writable.ok) return writable
  try {
    const outcome = await refreshRecord(store, record.id)
    const base = checkBase(table.get(record.id), record.rev, outcome)
    if (!base.ok) return base
    const prepared = prepareRecord(store, {
      ...record,
      rev: base.value.rev + 1,
      createdAt: base.value.createdAt,
      updatedAt: context.createTimestamp(),
    })
    if (!prepared.ok) return prepared
    const lineage = await store.history.prepareSave(record.id, prepared.value.rev)
    return await placeRecord(store, prepared.value, lineage, 'saved')
  } catch (error) {
    return failStorage(error, 'save')
  }
}

/** Writes a changed record as the next revision, ahead of all walks. Must run in the record's queue. */
export const saveRecord = <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  record: Rec,
): Promise<Result<Rec>> => goAhead(() => saveNext(store, record))
