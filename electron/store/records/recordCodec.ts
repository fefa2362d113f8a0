import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type FileCodec, readJson, UnreadableFile } from '../files'
import { renameForFile, renameForMemory } from './prototypeKeys'
import { readLineage, writeLineage, type Lineage } from './lineage'

/**
 * The content of a record's file: the format in which it was written, the record, not yet
 * validated, and its lineage. The lineage is empty where it can't be relied on, as after a
 * manual edit.
 */
export interface RecordEnvelope {
  format: number
  record: unknown
  lineage: Lineage
}

/** The only place that converts records to bytes; encryption at rest would be another codec. */
export type RecordCodec = FileCodec<RecordEnvelope>

const formatSchema = z.looseObject({ format: z.int().min(1) })
const envelopeSchema = z.strictObject({
  format: z.int().min(1),
  sha256: z.string().optional(),
  lineage: z.array(z.string()).optional(),
  record: z.unknown(),
})

const headerEnd = '\n'
const trailer = '\n}\n'

const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

const writeRecordText = (record: unknown): string => renameForFile(JSON.stringify(record, null, 2))

/** The lines between the first and the last: the record as it was hashed. */
const sliceRecordBytes = (bytes: Buffer): Buffer =>
  bytes.subarray(bytes.indexOf(headerEnd) + headerEnd.length, -trailer.length)

/** A program that only re-indents the file or changes its line endings leaves the record intact. */
const isHashOf = (sha256: string, bytes: Buffer, record: unknown): boolean =>
  hash(sliceRecordBytes(bytes)) === sha256 || hash(writeRecordText(record)) === sha256

const damaged = (reason: string): UnreadableFile => new UnreadableFile('damaged', reason)

const describeHeader = (content: unknown, newestFormat: number): UnreadableFile => {
  const header = formatSchema.safeParse(content)
  if (!header.success)
    return damaged('Its header names no format, so it is not a Rolebench record.')
  return header.data.format > newestFormat
    ? new UnreadableFile(
        'newer-format',
        `It was written by a newer Rolebench (format ${header.data.format}).`,
      )
    : damaged('Its header is broken.')
}

const decodeEnvelope = (bytes: Buffer, newestFormat: number): RecordEnvelope => {
  const content = readJson(bytes)
  const envelope = envelopeSchema.safeParse(content)
  if (!envelope.success || envelope.data.format > newestFormat)
    throw describeHeader(content, newestFormat)
  const { format, sha256, lineage = [], record } = envelope.data
  if (sha256 !== undefined && !isHashOf(sha256, bytes, record))
    throw damaged(
      'Its content does not match its checksum: bits have changed, or someone edited it by hand. After an edit by hand, delete the "sha256" entry from the first line and put the file back.',
    )
  return {
    format,
    record: renameForMemory(record, bytes),
    lineage: sha256 === undefined ? [] : readLineage(lineage),
  }
}

/**
 * Encodes records as human-readable JSON. The first line is the header, the lines
 * between it and the last are the record, and the whole is one JSON value:
 *
 *     {"format":1,"sha256":"<of the lines between>","lineage":["<run>",…],"record":
 *     { "id": … }
 *     }
 *
 * Files newer than `newestFormat` are not read. A file without `sha256` is accepted unchecked.
 */
export const createJsonCodec = (newestFormat: number): RecordCodec => ({
  encode: ({ format, record, lineage }) => {
    const text = writeRecordText(record)
    const origin = lineage.length === 0 ? '' : `"lineage":${JSON.stringify(writeLineage(lineage))},`
    const header = `{"format":${format},"sha256":"${hash(text)}",${origin}"record":`
    return Buffer.from(`${header}${headerEnd}${text}${trailer}`)
  },
  decode: (bytes) => {
    try {
      return decodeEnvelope(bytes, newestFormat)
    } catch (error) {
      if (error instanceof RangeError) throw damaged('It is nested too deeply.')
      throw error
    }
  },
})
