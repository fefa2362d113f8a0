import { join } from 'node:path'
import type { ChannelInput } from '@shared/contract/contract'
import { fail, ok, type Result } from '@shared/contract/result'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { DismissedFile, LastGood } from '@shared/model/workspace/workspaceState'
import type { Workspace } from '@electron/store/types'
import { describeDismissed, describeLastGood } from './describeProblems'

/** Describes the version that can replace a damaged record; see `Quarantine.findLastGood`. */
export const findLastGood = async (
  { quarantine }: Workspace,
  collection: CollectionName,
  recordId: string,
): Promise<Result<LastGood | null>> => {
  const found = await quarantine.findLastGood(collection, recordId)
  if (!found.ok) return found
  return ok(found.value === null ? null : describeLastGood(collection, found.value))
}

/** Replaces the record by that version; see `Quarantine.restoreLastGood`. */
export const restoreLastGood = async (
  { quarantine }: Workspace,
  collection: CollectionName,
  recordId: string,
): Promise<Result<LastGood>> => {
  const restored = await quarantine.restoreLastGood(collection, recordId)
  return restored.ok ? ok(describeLastGood(collection, restored.value)) : restored
}

/** Lists the dismissed damaged files, most recently dismissed first. */
export const listDismissed = async (workspace: Workspace): Promise<Result<DismissedFile[]>> => {
  const dismissed = await workspace.quarantine.listDismissed()
  if (!dismissed.ok) return dismissed
  return ok(dismissed.value.map((file) => describeDismissed(workspace, file)))
}

/** Returns the absolute path of a listed file, open or dismissed; fails with `not-found` for any other. */
export const findQuarantinedFile = async (
  { folder, problems, quarantine }: Workspace,
  { collection, fileName, quarantinedAs }: ChannelInput<'quarantine.reveal'>,
): Promise<Result<string>> => {
  const dismissed = await quarantine.listDismissed()
  if (!dismissed.ok) return dismissed
  const file = [...problems, ...dismissed.value].find(
    (each) =>
      each.collection === collection &&
      each.fileName === fileName &&
      each.quarantinePath === quarantinedAs,
  )
  return file === undefined
    ? fail('not-found', 'This file is no longer on the list of unreadable files.')
    : ok(join(folder, file.quarantinePath ?? join(collection ?? '', fileName)))
}
