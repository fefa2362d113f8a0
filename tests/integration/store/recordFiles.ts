import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRoleDraft } from './temporaryWorkspace'

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
