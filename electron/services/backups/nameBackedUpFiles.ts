import { readDamage, type BackedUpFile } from '@shared/contract/channels/recovery/backupChannels'
import { fail, type AppError, type Result } from '@shared/contract/result'
import { findCollection, readFileName } from '@electron/store/files'
import type { Workspace } from '@electron/store/types'
import { getRecordTitle } from '../records/recordTitle'

const getTitle = (workspace: Workspace, path: string): string | null => {
  const [folder = '', fileName = '', ...deeper] = path.split('/')
  const collection = findCollection(folder)
  const meaning = readFileName(fileName)
  if (collection === undefined || deeper.length > 0 || meaning.kind !== 'record') return null
  return getRecordTitle(workspace, { collection, id: meaning.id }) || null
}

/** Files of a backup, with the titles of records that are also in the open workspace, if any. */
export const nameBackedUpFiles = (
  workspace: Result<Workspace>,
  paths: readonly string[],
): BackedUpFile[] =>
  paths.map((path) => ({ path, title: workspace.ok ? getTitle(workspace.value, path) : null }))

/** Adds the titles of damaged records to the error of a damaged backup; returns other errors unchanged. */
export const nameDamage = (workspace: Result<Workspace>, error: AppError): Result<never> => {
  const damage = readDamage(error)
  if (damage === null) return { ok: false, error }
  const paths = damage.damaged.map(({ path }) => path)
  const details = { ...damage, damaged: nameBackedUpFiles(workspace, paths) }
  return fail(error.code, error.message, details)
}
