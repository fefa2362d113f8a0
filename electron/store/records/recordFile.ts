import { z } from 'zod'
import { DatabaseFile, type FileStamp, UnreadableFile, type UnreadableKind } from '../files'
import type { Lineage } from './lineage'
import type { StoredRecord } from '../types'
import { freezeJson } from './frozenJson'
import type { RecordEnvelope } from './recordCodec'
import type { RecordKind } from './recordKind'

/** The outcome of reading a record's file. `stamp` tells whether the file has changed since. */
export type RecordFileContent<Rec> =
  | { kind: 'intact'; record: Rec; stamp: FileStamp; lineage: Lineage }
  | { kind: 'missing' }
  | { kind: UnreadableKind; reason: string }

const rawRecordSchema = z.record(z.string(), z.unknown())

const damaged = (reason: string): UnreadableFile => new UnreadableFile('damaged', reason)

const describeIssues = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'the record'}: ${issue.message}`)
    .join('; ')

/** At a thousand saves a second, reaching this would take 30,000 years. */
const highestRevision = 10 ** 15

/**
 * A revision number that can't result from saving starts again from 1, since it may be too high
 * to increment.
 */
const withCountableRevision = <Rec extends StoredRecord>(record: Rec): Rec =>
  record.rev < highestRevision ? record : { ...record, rev: 1 }

/**
 * Returns the envelope's record in the newest format, validated and frozen; throws
 * `UnreadableFile`.
 */
export const parseRecord = <Rec extends StoredRecord>(
  kind: RecordKind<Rec>,
  { format, record }: Pick<RecordEnvelope, 'format' | 'record'>,
): Rec => {
  const raw = rawRecordSchema.safeParse(record)
  if (!raw.success) throw damaged('It holds no record.')
  const migrated = kind.migrate(kind.collection, raw.data, format)
  const parsed = kind.schema.safeParse(migrated)
  if (!parsed.success)
    throw damaged(`Its fields are not those of a record (${describeIssues(parsed.error)}).`)
  const countable = withCountableRevision(parsed.data)
  if (!freezeJson(countable)) throw damaged('It is nested too deeply.')
  return countable
}

const checkId = (record: StoredRecord, expectedId: string | null): void => {
  if (record.id !== expectedId)
    throw damaged(
      `The file's name and the record in it disagree: the record's id is ${record.id}, so its file should be ${record.id}.json.`,
    )
}

/** A record and its lineage. */
export interface ParsedRecord<Rec> {
  record: Rec
  lineage: Lineage
}

/**
 * Parses the record in the bytes of a file whose name contains `expectedId`; null if they can't
 * be used.
 */
export const parseRecordBytes = <Rec extends StoredRecord>(
  kind: RecordKind<Rec>,
  bytes: Buffer,
  expectedId: string,
): ParsedRecord<Rec> | null => {
  try {
    const envelope = kind.codec.decode(bytes)
    const record = parseRecord(kind, envelope)
    checkId(record, expectedId)
    return { record, lineage: envelope.lineage }
  } catch {
    return null
  }
}

/**
 * Reads one record's file. `expectedId` is the id in the file's name, null for a name without
 * one. Never throws and changes nothing.
 */
export const readRecordFile = async <Rec extends StoredRecord>(
  kind: RecordKind<Rec>,
  path: string,
  expectedId: string | null,
): Promise<RecordFileContent<Rec>> => {
  const file = new DatabaseFile(path, kind.codec)
  try {
    const envelope = await file.read()
    if (envelope === null || file.stamp === null) return { kind: 'missing' }
    const record = parseRecord(kind, envelope)
    checkId(record, expectedId)
    return { kind: 'intact', record, stamp: file.stamp, lineage: envelope.lineage }
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: error.kind, reason: error.message }
    const cause = error instanceof Error ? error.message : String(error)
    return {
      kind: 'not-downloaded',
      reason: `This version of Rolebench can’t read it: ${cause}`,
    }
  }
}

/**
 * Writes one record's file in the newest format. `placed` gets the file's new state as soon as
 * the record is in place, which can precede a failure: then it is on disk but not flushed.
 * Rejects with the system's error.
 */
export const writeRecordFile = async <Rec extends StoredRecord>(
  kind: RecordKind<Rec>,
  path: string,
  record: Rec,
  placed: (stamp: FileStamp) => void,
  lineage: Lineage = [],
): Promise<void> => {
  const file = new DatabaseFile(path, kind.codec)
  try {
    await file.write({ format: kind.format, record, lineage })
  } finally {
    if (file.stamp !== null) placed(file.stamp)
  }
}
