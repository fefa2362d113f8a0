import { mkdir, readFile, rename, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { restoreBackup } from '@electron/store/backups/reading/restoreBackup'
import { writeBackup } from '@electron/store/backups/writeBackup'
import {
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'
import { noon } from './backupFixtures'

/** A closed workspace with one role. */
const createWorkspace = async () => {
  const workspace = await createTestWorkspace()
  const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  await workspace.close()
  return {
    folder: workspace.folder,
    role,
    path: join(workspace.folder, 'roles', `${role.id}.json`),
  }
}

/** What the backup of a folder left out, and where it was restored to. */
const roundTrip = async (folder: string) => {
  const zip = join(await createTemporaryFolder(), 'backup.zip')
  const { unread } = expectOk(await writeBackup(folder, zip, { takenAt: noon }))
  const restored = await createTemporaryFolder()
  expectOk(await restoreBackup(zip, restored))
  return { unread, restored }
}

describe('a backup of files with similar names', () => {
  it.each([
    ['case', 'Notes.txt', 'notes.txt'],
    ['how accents are put together', 're\u0301sume\u0301.txt', 'r\u00e9sum\u00e9.txt'],
  ])('except for %s contains both', async (_, one, other) => {
    const { folder } = await createWorkspace()
    await writeFile(join(folder, 'roles', one), 'one')
    await writeFile(join(folder, 'roles', other), 'other')
    const { unread, restored } = await roundTrip(folder)
    expect(unread).toEqual([])
    const contents = await Promise.all(
      [other, one.replace('.txt', '~2.txt')].map((name) =>
        readFile(join(restored, 'roles', name), 'utf8'),
      ),
    )
    expect(contents).toEqual(['other', 'one'])
  })

  it('keeps the name of the record if the other file isn’t one', async () => {
    const { folder, role, path } = await createWorkspace()
    await writeFile(path.replace(`${role.id}.json`, `${role.id.toUpperCase()}.json`), 'another')
    const { restored } = await roundTrip(folder)
    const workspace = await openTestWorkspace(restored)
    expect(workspace.collection('roles').get(role.id)).toEqual(role)
  })
})

describe('a backup of something that is not a plain file', () => {
  it('contains the content of a record that is a link', async () => {
    const { folder, role, path } = await createWorkspace()
    const elsewhere = join(await createTemporaryFolder(), 'role.json')
    await rename(path, elsewhere)
    await symlink(elsewhere, path)
    const { unread, restored } = await roundTrip(folder)
    expect(unread).toEqual([])
    const workspace = await openTestWorkspace(restored)
    expect(workspace.collection('roles').get(role.id)).toEqual(role)
  })

  it('follows no other link, and says so', async () => {
    const { folder } = await createWorkspace()
    const outside = await createTemporaryFolder()
    await writeFile(join(outside, 'secret.txt'), 'secret')
    await symlink(join(outside, 'secret.txt'), join(folder, 'roles', 'notes.txt'))
    await symlink(outside, join(folder, 'attachments', 'folder'))
    const { unread } = await roundTrip(folder)
    expect([...unread].sort()).toEqual(['attachments/folder', 'roles/notes.txt'])
  })

  it('leaves out a huge file in quarantine, and says so', async () => {
    const { folder } = await createWorkspace()
    await mkdir(join(folder, 'quarantine', 'roles'), { recursive: true })
    const huge = join(folder, 'quarantine', 'roles', 'huge000000000000.json')
    await writeFile(huge, '')
    await truncate(huge, 5 * 1024 ** 3)
    const { unread } = await roundTrip(folder)
    expect(unread).toEqual(['quarantine/roles/huge000000000000.json'])
  })
})
