import { createHash } from 'node:crypto'

/** Encodes a record's file as docs/FORMAT.md describes it, independently of the store. */
export const encodeRecordFile = (
  record: unknown,
  format = 1,
  lineage: readonly string[] = [],
): Buffer => {
  const text = JSON.stringify(record, null, 2)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const origin = lineage.length === 0 ? '' : `"lineage":${JSON.stringify(lineage)},`
  return Buffer.from(`{"format":${format},"sha256":"${sha256}",${origin}"record":\n${text}\n}\n`)
}
