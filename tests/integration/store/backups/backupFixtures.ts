import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Workspace } from '@electron/store/types'
import { writeBackup } from '@electron/store/backups/writeBackup'
import {
  createCandidateDraft,
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectOk,
  readTree,
} from '../temporaryWorkspace'

export const noon = new Date('2026-11-23T12:00:00.000Z')

/** A workspace with something in every one of its folders, and things that are not part of it. */
export const createFullWorkspace = async (
  attachmentBytes = 5 * 1024 * 1024,
): Promise<Workspace> => {
  const workspace = await createTestWorkspace()
  const roles = workspace.collection('roles')
  const role = expectOk(await roles.create(createRoleDraft({ title: 'Leiter·in 技術 🚀' })))
  expectOk(await workspace.versions.keep(role.id, 'asked'))
  const removed = expectOk(await workspace.collection('candidates').create(createCandidateDraft()))
  expectOk(await workspace.collection('candidates').remove(removed.id, removed.rev))
  expectOk(await workspace.collection('candidates').create(createCandidateDraft()))
  expectOk(await workspace.addAttachment(Buffer.alloc(attachmentBytes, 'attachment ')))
  expectOk(await workspace.addAttachment(new Uint8Array(0)))
  const { folder } = workspace
  await mkdir(join(folder, 'quarantine', 'roles'), { recursive: true })
  await writeFile(join(folder, 'quarantine', 'roles', 'abc.json'), Buffer.from([0, 255, 1]))
  await writeFile(join(folder, 'roles', 'desktop.ini'), 'foreign')
  await writeFile(join(folder, 'roles', '.rolebench-0123456789abcdef.tmp'), 'unfinished')
  await writeFile(join(folder, 'notes.txt'), 'beside the workspace')
  await symlink('/etc/passwd', join(folder, 'roles', 'link.json'))
  return workspace
}

/** A backup of a workspace in a separate folder. */
export const backUp = async ({ folder }: Pick<Workspace, 'folder'>): Promise<string> => {
  const path = join(await createTemporaryFolder(), 'backup.zip')
  expectOk(await writeBackup(folder, path, { takenAt: noon }))
  return path
}

const belongsIntoBackup = (path: string): boolean =>
  !/^(backups|lock|notes)/.test(path) && !path.includes('.tmp') && path !== 'rolebench.json'

/** All files of a workspace that a backup contains, except its manifest, with their content. */
export const readContents = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await readTree(folder)).filter(([path]) => belongsIntoBackup(path)),
  )

/** A copy of a folder that is deleted after the test. */
export const copyFolder = async (folder: string): Promise<string> => {
  const copy = await createTemporaryFolder()
  await cp(folder, copy, { recursive: true })
  return copy
}

export const listNames = async (folder: string): Promise<string[]> => (await readdir(folder)).sort()
