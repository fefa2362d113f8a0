import { join } from 'node:path'
import { getRecordHistoryFolder, getRevisionFileName, listRevisions } from '@electron/store/history'
import {
  claimRevision,
  getRevisionName,
  includesRevision,
  type Lineage,
  readRecordFile,
  type RecordFileContent,
} from '@electron/store/records'
import { getCollectionFolder, getRecordPath } from '@electron/store/files'
import type { RecordStore } from '@electron/store/collections/recordStore'
import type { StoredRecord } from '@electron/store/types'

type IntactFile<Rec> = Extract<RecordFileContent<Rec>, { kind: 'intact' }>

/** A record's file, a sync service's copy of it, and their common ancestor. */
export interface Sides<Rec> {
  ours: IntactFile<Rec>
  theirs: IntactFile<Rec>
  /** The last common revision that is still kept; null when none is. */
  base: Rec | null
}

/** The outcome of reading both sides: `side` names the file that can't be read. */
export type SidesContent<Rec> =
  | { kind: 'intact'; sides: Sides<Rec> }
  | {
      kind: 'blocked'
      side: 'ours' | 'theirs'
      content: Exclude<RecordFileContent<Rec>, IntactFile<Rec>>
    }

const isHead = (lineage: Lineage, other: Lineage): boolean => {
  const name = getRevisionName(lineage)
  return name !== null && includesRevision(other, name)
}

const findBase = async <Rec extends StoredRecord>(
  { context, kind }: RecordStore<Rec>,
  ours: IntactFile<Rec>,
  theirs: IntactFile<Rec>,
): Promise<Rec | null> => {
  if (isHead(ours.lineage, theirs.lineage)) return ours.record
  if (isHead(theirs.lineage, ours.lineage)) return theirs.record
  const { id } = ours.record
  const historyFolder = getRecordHistoryFolder(context.folder, kind.collection, id)
  for (const name of await listRevisions(historyFolder)) {
    if (!includesRevision(ours.lineage, name) || !includesRevision(theirs.lineage, name)) continue
    const content = await readRecordFile(kind, join(historyFolder, getRevisionFileName(name)), id)
    if (content.kind === 'intact' && content.record.rev === name.rev) return content.record
  }
  return null
}

const readSide = async <Rec extends StoredRecord>(
  kind: RecordStore<Rec>['kind'],
  path: string,
  id: string,
): Promise<RecordFileContent<Rec>> => {
  const content = await readRecordFile(kind, path, id)
  return content.kind === 'intact'
    ? { ...content, lineage: claimRevision(content.lineage, content.record) }
    : content
}

/** Reads a record's file and a copy of it. Changes nothing; rejects with the system's error. */
export const readSides = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
  copyName: string,
): Promise<SidesContent<Rec>> => {
  const { context, kind } = store
  const copyPath = join(getCollectionFolder(context.folder, kind.collection), copyName)
  const theirs = await readSide(kind, copyPath, id)
  if (theirs.kind !== 'intact') return { kind: 'blocked', side: 'theirs', content: theirs }
  const ours = await readSide(kind, getRecordPath(context.folder, kind.collection, id), id)
  if (ours.kind !== 'intact') return { kind: 'blocked', side: 'ours', content: ours }
  return { kind: 'intact', sides: { ours, theirs, base: await findBase(store, ours, theirs) } }
}
