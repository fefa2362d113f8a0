import { randomBytes } from 'node:crypto'

/**
 * What a file's name in a collection's folder says about the file:
 * - `record`: `<id>.json`;
 * - `conflict-copy`: a second version of a record, named by a sync service;
 * - `misnamed`: a JSON file whose name is not an id, so it can't be one of the folder's records;
 * - `temporary`: an unfinished write of ours;
 * - `foreign`: anything else, such as `desktop.ini`; never touched.
 */
export type FileNameMeaning =
  | { kind: 'record'; id: string }
  | { kind: 'conflict-copy'; id: string }
  | { kind: 'misnamed' }
  | { kind: 'temporary' }
  | { kind: 'foreign' }

const temporaryName = /^\.rolebench-[0-9a-f]{16}\.tmp$/
const recordId = /^[0-9a-z]{16}$/
const recordName = /^([0-9a-z]{16})\.json$/
const conflictNames: readonly RegExp[] = [
  // Syncthing: <id>.sync-conflict-20261123-120400-ABCDEFG.json
  /^([0-9a-z]{16})\.sync-conflict-.+\.json$/,
  // Dropbox, Nextcloud, Seafile in any language: <id> (Anna's conflicted copy 2026-11-23).json;
  // Google Drive, and browsers and file managers: <id> (1).json
  /^([0-9a-z]{16}) ?\(.+\)\.json$/,
  // iCloud Drive: <id> 2.json
  /^([0-9a-z]{16}) \d{1,4}\.json$/,
  // ownCloud: <id>_conflict-20261123-120400.json
  /^([0-9a-z]{16})_conflict-.+\.json$/,
  // Resilio Sync: <id>.Conflict.json
  /^([0-9a-z]{16})\.conflict\.json$/i,
  // OneDrive: <id>-DESKTOP-4F2K.json
  /^([0-9a-z]{16})-[A-Z][\w-]*\.json$/i,
]

/** A unique name for an unfinished write. */
export const createTemporaryName = (): string => `.rolebench-${randomBytes(8).toString('hex')}.tmp`

export const isRecordId = (text: string): boolean => recordId.test(text)

export const isTemporaryName = (name: string): boolean => temporaryName.test(name)

export const readFileName = (name: string): FileNameMeaning => {
  const recordId = recordName.exec(name)?.[1]
  if (recordId !== undefined) return { kind: 'record', id: recordId }
  if (isTemporaryName(name)) return { kind: 'temporary' }
  for (const pattern of conflictNames) {
    const id = pattern.exec(name)?.[1]
    if (id !== undefined) return { kind: 'conflict-copy', id }
  }
  const isHidden = name.startsWith('.')
  return name.endsWith('.json') && !isHidden ? { kind: 'misnamed' } : { kind: 'foreign' }
}
