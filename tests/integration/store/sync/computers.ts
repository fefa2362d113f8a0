import { cp, copyFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Role } from '@shared/model/role'
import type { WorkspaceOptions, Workspace } from '@electron/store/types'
import {
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'

/** One workspace as a sync service keeps it on two computers, each with the program open. */
export interface Computers {
  here: Workspace
  there: Workspace
  role: Role
}

const isSynced = (path: string): boolean => basename(path) !== 'lock.json'

/** Copies a workspace to another computer and opens it there. */
export const copyWorkspace = async (
  { folder }: Workspace,
  options: WorkspaceOptions = {},
): Promise<Workspace> => {
  const copy = await createTemporaryFolder()
  await cp(folder, copy, { recursive: true, filter: isSynced })
  return openTestWorkspace(copy, options)
}

export const createComputers = async (draft: Partial<Role> = {}): Promise<Computers> => {
  const here = await createTestWorkspace()
  const role = expectOk(await here.collection('roles').create(createRoleDraft(draft)))
  return { here, there: await copyWorkspace(here), role }
}

/** Saves a change based on whatever revision the workspace has. */
export const edit = async (
  workspace: Workspace,
  { id }: Pick<Role, 'id'>,
  change: Partial<Role>,
): Promise<Role> => {
  const roles = workspace.collection('roles')
  const present = roles.get(id)
  if (present === undefined) throw new Error(`There is no role ${id}.`)
  return expectOk(await roles.save({ ...present, ...change }))
}

export const conflictSuffix = '.sync-conflict-20261123-120400-ABCDEFG'

/**
 * What a sync service does with a file changed on two computers: theirs comes under
 * another name, and with it the past revisions that were kept there.
 */
export const bringConflictCopy = async (
  from: Workspace,
  to: Workspace,
  { id }: Pick<Role, 'id'>,
  suffix = conflictSuffix,
): Promise<string> => {
  const fileName = `${id}${suffix}.json`
  await copyFile(join(from.folder, 'roles', `${id}.json`), join(to.folder, 'roles', fileName))
  await syncHistory(from, to, { id })
  return fileName
}

/** The sync service brings a record's past revisions over. */
export const syncHistory = async (
  from: Workspace,
  to: Workspace,
  { id }: Pick<Role, 'id'>,
): Promise<void> => {
  const place = join('history', 'roles', id)
  const filter = (path: string): boolean => !path.includes('copies')
  await cp(join(from.folder, place), join(to.folder, place), { recursive: true, filter }).catch(
    () => undefined,
  )
}

/** The sync service brings a record over, and the program there takes it in. */
export const syncRecord = async (
  from: Workspace,
  to: Workspace,
  { id }: Pick<Role, 'id'>,
): Promise<void> => {
  const fileName = `${id}.json`
  await copyFile(join(from.folder, 'roles', fileName), join(to.folder, 'roles', fileName))
  await to.refreshFile('roles', fileName)
}

export const getRole = (workspace: Workspace, { id }: Pick<Role, 'id'>): Role => {
  const role = workspace.collection('roles').get(id)
  if (role === undefined) throw new Error(`There is no role ${id}.`)
  return role
}

/** The copies that were merged and kept. */
export const listMergedCopies = ({ folder }: Workspace, { id }: Pick<Role, 'id'>) =>
  readdir(join(folder, 'history', 'roles', id, 'copies')).catch(() => [])
