import { join, posix, relative, sep } from 'node:path'
import { roleIdSchema } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import {
  getRecordFileName,
  historyFolderName,
  isRecordId,
  listFolderNames,
  readFileName,
  readFolder,
  versionsFolderName,
} from '../files'
import { getRevisionFileName, listRevisions } from '../history'
import { forEachConcurrently } from '../tasks'
import { listVersions } from '../versions'
import { conflictReason } from '../collections'
import { readRecordFile, type RecordKind } from '../records'
import { listTrash } from '../trash'
import type { VerifyFinding, StoredRecord } from '../types'

const readsAtOnce = 32

/** The content of one collection's folder, or of its part of the trash. */
export interface ReadRecords<Rec> {
  records: Rec[]
  findings: VerifyFinding[]
}

/** Reads all records of a collection. Changes nothing; rejects with the system's error. */
export const readRecords = async <Rec extends StoredRecord>(
  folder: string,
  kind: RecordKind<Rec>,
): Promise<ReadRecords<Rec>> => {
  const read: ReadRecords<Rec> = { records: [], findings: [] }
  const paths: string[] = []
  for (const folderName of listFolderNames(kind.collection))
    for (const name of await readFolder(join(folder, folderName)))
      paths.push(posix.join(folderName, name))
  await forEachConcurrently(paths, readsAtOnce, async (path) => {
    const meaning = readFileName(posix.basename(path))
    if (meaning.kind === 'foreign' || meaning.kind === 'temporary') return
    if (meaning.kind === 'conflict-copy') {
      read.findings.push({ kind: 'conflict-copy', path, message: conflictReason })
      return
    }
    await readInto(read, folder, kind, path, meaning.kind === 'record' ? meaning.id : null)
  })
  return read
}

/** Reads all trashed records of a collection. Changes nothing; rejects with the system's error. */
export const readTrash = async <Rec extends StoredRecord>(
  folder: string,
  kind: RecordKind<Rec>,
): Promise<ReadRecords<Rec>> => {
  const read: ReadRecords<Rec> = { records: [], findings: [] }
  const entries = await listTrash(folder, kind.collection)
  await forEachConcurrently(entries, readsAtOnce, ({ id, path }) =>
    readInto(read, folder, kind, relative(folder, path).replaceAll(sep, '/'), id),
  )
  return read
}

/** Reads all past revisions of a collection's records. Changes nothing; rejects with the system's error. */
export const readHistory = async <Rec extends StoredRecord>(
  folder: string,
  kind: RecordKind<Rec>,
): Promise<ReadRecords<Rec>> => {
  const read: ReadRecords<Rec> = { records: [], findings: [] }
  for (const folderName of listFolderNames(kind.collection)) {
    const place = posix.join(historyFolderName, folderName)
    const ids = (await readFolder(join(folder, place))).filter(isRecordId)
    await forEachConcurrently(ids, readsAtOnce, async (id) => {
      for (const name of await listRevisions(join(folder, place, id)))
        await readInto(read, folder, kind, posix.join(place, id, getRevisionFileName(name)), id)
    })
  }
  return read
}

/** Reads all kept versions of roles. Changes nothing; rejects with the system's error. */
export const readVersions = async (
  folder: string,
  kind: RecordKind<Role>,
): Promise<ReadRecords<Role>> => {
  const read: ReadRecords<Role> = { records: [], findings: [] }
  const names = await readFolder(join(folder, versionsFolderName))
  const ids = names.flatMap((name) => roleIdSchema.safeParse(name).data ?? [])
  await forEachConcurrently(ids, readsAtOnce, async (id) => {
    for (const version of await listVersions(folder, id)) {
      const path = posix.join(versionsFolderName, id, getRecordFileName(version.id))
      await readInto(read, folder, kind, path, id)
    }
  })
  return read
}

const readInto = async <Rec extends StoredRecord>(
  read: ReadRecords<Rec>,
  folder: string,
  kind: RecordKind<Rec>,
  path: string,
  id: string | null,
): Promise<void> => {
  const content = await readRecordFile(kind, join(folder, path), id)
  if (content.kind === 'missing') return
  if (content.kind === 'intact') read.records.push(content.record)
  else read.findings.push({ kind: content.kind, path, message: content.reason })
}
