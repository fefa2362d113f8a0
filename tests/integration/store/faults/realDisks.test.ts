import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorkspace, openWorkspace } from '@electron/store/workspaces/workspace'
import { canMount, fillDisk, remount } from '../../../helpers/faults/disks'
import {
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
  readTree,
} from '../temporaryWorkspace'
import { mountSmallDisk } from '../smallDisk'

describe.skipIf(!canMount())('on a full disk', () => {
  it('keeps what was saved, says so, and saves once there is room', async () => {
    const folder = join(await mountSmallDisk(512), 'workspace')
    const workspace = await createTestWorkspace(folder)
    const roles = workspace.collection('roles')
    const role = expectOk(await roles.create(createRoleDraft()))
    const path = join(folder, 'roles', `${role.id}.json`)
    const before = await readFile(path)
    const ballast = await fillDisk(join(folder, '..'))

    const refused = await roles.save({ ...role, notes: 'x'.repeat(100_000) })
    expect(expectFailure(refused)).toBe('disk-full')
    expect(refused.ok ? '' : refused.error.message).toContain('the disk is full')
    expect(expectFailure(await roles.create(createRoleDraft()))).toBe('disk-full')
    expect(roles.list()).toEqual([role])
    expect(await readFile(path)).toEqual(before)
    expect(await readdir(join(folder, 'roles'))).toEqual([`${role.id}.json`])

    await rm(ballast)
    expect(expectOk(await roles.save({ ...role, title: 'There is room' })).rev).toBe(2)
  })

  it('opens read-only and says why', async () => {
    const folder = join(await mountSmallDisk(256), 'workspace')
    const workspace = await createTestWorkspace(folder)
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await workspace.close()
    await fillDisk(join(folder, '..'))
    const again = await openTestWorkspace(folder)
    expect(again.readOnly).toEqual({ reason: 'disk-full' })
    expect(again.collection('roles').list()).toEqual([role])
  })

  it('creates no half workspace', async () => {
    const disk = await mountSmallDisk(64)
    await fillDisk(disk)
    const folder = join(disk, 'workspace')
    expect(expectFailure(await createWorkspace(folder, { name: 'Full' }))).toBe('disk-full')
    const opened = await openWorkspace(folder)
    expect(['no-workspace', 'folder-missing']).toContain(expectFailure(opened))
  })
})

describe.skipIf(!canMount())('on a disk that turns read-only', () => {
  it('refuses the save, keeps the record, and saves when it is writable again', async () => {
    const disk = await mountSmallDisk(512)
    const workspace = await createTestWorkspace(join(disk, 'workspace'))
    const roles = workspace.collection('roles')
    const role = expectOk(await roles.create(createRoleDraft()))
    remount(disk, 'ro')
    expect(expectFailure(await roles.save({ ...role, title: 'Refused' }))).toBe('read-only')
    expect(expectFailure(await roles.remove(role.id, role.rev))).toBe('read-only')
    expect(roles.get(role.id)).toEqual(role)
    remount(disk, 'rw')
    expect(expectOk(await roles.save({ ...role, title: 'Accepted' })).rev).toBe(2)
  })

  it('opens read-only, reports damage, and changes nothing', async () => {
    const disk = await mountSmallDisk(512)
    const folder = join(disk, 'workspace')
    const workspace = await createTestWorkspace(folder)
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await workspace.close()
    await writeFile(join(folder, 'roles', 'aaaaaaaaaaaaaaaa.json'), '{"format":1,"rec')
    remount(disk, 'ro')
    const before = await readTree(folder)
    const again = await openTestWorkspace(folder)
    expect(again.readOnly).toEqual({ reason: 'not-writable' })
    expect(again.collection('roles').list()).toEqual([role])
    expect(again.problems).toMatchObject([{ kind: 'damaged', quarantinePath: null }])
    expect(expectFailure(await again.collection('roles').save(role))).toBe('read-only')
    expect(await readTree(folder)).toEqual(before)
    await again.close()
    remount(disk, 'rw')
  })
})

describe('a workspace whose folder goes away while it is open', () => {
  it('refuses saves without recreating the folder, and saves when it is back', async () => {
    const parent = await createTemporaryFolder()
    const folder = join(parent, 'workspace')
    const workspace = await createTestWorkspace(folder)
    const roles = workspace.collection('roles')
    const role = expectOk(await roles.create(createRoleDraft()))
    await rename(folder, join(parent, 'unplugged'))

    expect(expectFailure(await roles.save({ ...role, title: 'Refused' }))).toBe('folder-missing')
    expect(expectFailure(await roles.create(createRoleDraft()))).toBe('folder-missing')
    expect(expectFailure(await roles.remove(role.id, role.rev))).toBe('folder-missing')
    expect(expectFailure(await workspace.addAttachment(Buffer.from('cv')))).toBe('folder-missing')
    expect(roles.list()).toEqual([role])
    expect(await readdir(parent)).toEqual(['unplugged'])

    await rename(join(parent, 'unplugged'), folder)
    expect(expectOk(await roles.save({ ...role, title: 'Back' })).rev).toBe(2)
  })

  it('does not write into an empty folder that replaced it', async () => {
    const parent = await createTemporaryFolder()
    const folder = join(parent, 'workspace')
    const workspace = await createTestWorkspace(folder)
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await rename(folder, join(parent, 'unplugged'))
    await mkdir(folder)
    const refused = await workspace.collection('roles').save({ ...role, title: 'Refused' })
    expect(expectFailure(refused)).toBe('folder-missing')
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
    await rename(join(parent, 'unplugged'), folder)
  })
})
