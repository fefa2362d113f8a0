import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  answerWithin,
  type FileStamp,
  getErrno,
  getFileStamp,
  getRecordFileName,
  isSameStamp,
  listRelativePaths,
  type UnreadableKind,
} from '../files'
import type { StoredRecord } from '../types'
import { readRecordFile } from '../records'
import type { RecordStore } from './recordStore'
import { reportUnloaded } from './reportUnloaded'

/**
 * How a record's file relates to the version in memory:
 * - `same`: no other program touched it;
 * - `changed`: another program wrote a different version, which is now in memory;
 * - `gone`: the file does not exist;
 * - `replaced`: the file was damaged and has been set aside; the version in memory is good;
 * - otherwise the file exists but can't be read, and must not be overwritten.
 */
export type RefreshOutcome = 'same' | 'changed' | 'gone' | 'replaced' | UnreadableKind

const readStamp = async (path: string): Promise<FileStamp | null> => {
  try {
    return getFileStamp(await answerWithin(stat(path)))
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return null
    throw error
  }
}

/** A workspace that may not be written to can still have the folder of an earlier format. */
const findFile = async (
  { context, kind }: Pick<RecordStore<StoredRecord>, 'context' | 'kind'>,
  id: string,
): Promise<{ path: string; stamp: FileStamp } | null> => {
  for (const relativePath of listRelativePaths(kind.collection, id)) {
    const path = join(context.folder, relativePath)
    const stamp = await readStamp(path)
    if (stamp !== null) return { path, stamp }
  }
  return null
}

const isSameRecord = (a: StoredRecord, b: StoredRecord): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/**
 * A manual edit leaves `rev` unchanged, and a checkout brings back an old one. In memory such a
 * version becomes a revision of its own, so that no edit based on the previous one overwrites
 * it.
 */
const withNewRevision = <Rec extends StoredRecord>(found: Rec, current: Rec | undefined): Rec =>
  current === undefined || found.rev > current.rev
    ? found
    : Object.freeze({ ...found, rev: current.rev + 1 })

/**
 * Checks whether another program changed a record's file since it was last read or written
 * here, and if so loads its version into memory. A damaged file is set aside. Costs one look at
 * the folder when nothing changed. Rejects with the system's error.
 */
export const refreshRecord = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
): Promise<RefreshOutcome> => {
  const { context, kind, table, history } = store
  const fileName = getRecordFileName(id)
  const known = table.getStamp(id)
  const found = await findFile(store, id)
  if (found === null) return 'gone'
  const { path, stamp } = found
  if (known !== undefined && isSameStamp(known, stamp)) return 'same'

  const content = await readRecordFile(kind, path, id)
  if (content.kind === 'missing') return 'gone'
  if (content.kind !== 'intact') {
    const file = { kind: content.kind, fileName, recordId: id, reason: content.reason }
    const isPlaceFree = await reportUnloaded(context, kind.collection, file)
    return isPlaceFree ? 'replaced' : content.kind
  }
  const current = table.get(id)
  context.problems.clear(kind.collection, fileName)
  table.setStamp(id, content.stamp)
  if (current !== undefined && isSameRecord(current, content.record)) return 'same'
  history.endRun(id)
  table.set(withNewRevision(content.record, current))
  context.announce({ collection: kind.collection, id, kind: 'external' })
  return 'changed'
}
