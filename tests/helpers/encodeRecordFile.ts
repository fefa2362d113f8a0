import { createHash } from 'node:crypto'

/** The bytes of a record's file as docs/FORMAT.md describes them, made here without the store. */
export const encodeRecordFile = (record: unknown, format = 1): Buffer => {
  const text = JSON.stringify(record, null, 2)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return Buffer.from(`{"format":${format},"sha256":"${sha256}","record":\n${text}\n}\n`)
}
