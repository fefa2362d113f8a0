import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRoleDraft } from './temporaryWorkspace'

/** The bytes of a record's file as docs/FORMAT.md describes them, made here without the store. */
export const encodeRecordFile = (record: unknown, format = 1): Buffer => {
  const text = JSON.stringify(record, null, 2)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return Buffer.from(`{"format":${format},"sha256":"${sha256}","record":\n${text}\n}\n`)
}

/** A role as it is stored, with the given id. */
export const describeStoredRole = (id: string, fields: object = {}): Record<string, unknown> => ({
  id,
  rev: 1,
  createdAt: '2026-11-23T12:00:00.000Z',
  updatedAt: '2026-11-23T12:00:00.000Z',
  ...createRoleDraft(),
  ...fields,
})

/** Puts bytes where the record with this id belongs, as another program would. */
export const writeRole = async (
  folder: string,
  id: string,
  bytes: Uint8Array | string,
): Promise<string> => {
  const path = join(folder, 'roles', `${id}.json`)
  await writeFile(path, bytes)
  return path
}
