import type * as fileSystem from 'node:fs/promises'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createRoleDraft,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
} from './temporaryWorkspace'

/** Folders whose names the disk does not confirm. */
const disk = vi.hoisted(() => ({ unconfirmed: new Set<string>() }))

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof fileSystem>()
  return {
    ...original,
    open: (...call: Parameters<typeof original.open>) =>
      disk.unconfirmed.has(String(call[0]))
        ? Promise.reject(Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }))
        : original.open(...call),
  }
})

beforeEach(() => disk.unconfirmed.clear())

describe('a new record that the disk accepts but does not confirm', () => {
  it('is removed again, so that it does not turn up beside the one saved instead', async () => {
    const workspace = await createTestWorkspace()
    const roles = workspace.collection('roles')
    disk.unconfirmed.add(join(workspace.folder, 'roles'))
    expect(expectFailure(await roles.create(createRoleDraft({ title: 'Lost' })))).toBe('io')
    disk.unconfirmed.clear()
    expect(roles.list()).toEqual([])
    expect(await readdir(join(workspace.folder, 'roles'))).toEqual([])
    const saved = expectOk(await roles.create(createRoleDraft({ title: 'Kept' })))
    await workspace.close()
    const again = await openTestWorkspace(workspace.folder)
    expect(again.collection('roles').list()).toEqual([saved])
  })
})

describe('a deletion that the disk does not confirm', () => {
  it('keeps the past of the record, which may reappear after a power cut', async () => {
    const workspace = await createTestWorkspace()
    const { folder } = workspace
    const roles = workspace.collection('roles')
    const role = expectOk(await roles.create(createRoleDraft()))
    expectOk(await workspace.versions.keep(role.id, 'asked'))
    expectOk(await roles.remove(role.id, role.rev))
    const entries = expectOk(await workspace.trash.list())
    disk.unconfirmed.add(join(folder, 'trash', 'roles'))
    expect(expectFailure(await workspace.trash.empty(entries))).toBe('io')
    expect(await readdir(join(folder, 'versions'))).toEqual([role.id])
    disk.unconfirmed.clear()
    expectOk(await workspace.trash.empty([]))
    expect(await readdir(join(folder, 'versions'))).toEqual([])
  })
})
