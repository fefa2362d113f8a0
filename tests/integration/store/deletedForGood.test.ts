import { existsSync } from 'node:fs'
import type * as fileSystem from 'node:fs/promises'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { verifyFolder } from '@electron/store/workspaces/workspace'
import {
  createRoleDraft,
  createTestWorkspace,
  expectOk,
  openTestWorkspace,
} from './temporaryWorkspace'

const disk = vi.hoisted(() => ({ refusesToDelete: false }))

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof fileSystem>()
  return {
    ...original,
    rm: (...call: Parameters<typeof original.rm>) =>
      disk.refusesToDelete ? Promise.reject(new Error('stopped here')) : original.rm(...call),
  }
})

beforeEach(() => void (disk.refusesToDelete = false))

/** A workspace with a deleted role that has a past, and the path of that past. */
const createWithRemovedRole = async () => {
  const workspace = await createTestWorkspace()
  const { folder } = workspace
  const roles = workspace.collection('roles')
  const role = expectOk(await roles.create(createRoleDraft()))
  expectOk(await workspace.versions.keep(role.id, 'asked'))
  const history = join(folder, 'history', 'roles', role.id)
  await mkdir(history, { recursive: true })
  await cp(join(folder, 'roles', `${role.id}.json`), join(history, '1.0123456789ab.json'))
  expectOk(await roles.remove(role.id, 1))
  const listPast = () =>
    [history, join(folder, 'versions', role.id)].filter((path) => existsSync(path))
  return { workspace, folder, role, listPast, entries: expectOk(await workspace.trash.list()) }
}

/** Stops the deletion where a crash would: the entry is deleted, the past of its record is not. */
const stopHalfway = async ({
  workspace,
  entries,
}: Awaited<ReturnType<typeof createWithRemovedRole>>): Promise<void> => {
  disk.refusesToDelete = true
  expect((await workspace.trash.empty(entries)).ok).toBe(false)
  disk.refusesToDelete = false
}

describe('a deletion that was cut short', () => {
  it('is completed when the workspace is opened', async () => {
    const removed = await createWithRemovedRole()
    await stopHalfway(removed)
    await removed.workspace.close()
    expect(removed.listPast()).toHaveLength(2)
    await openTestWorkspace(removed.folder)
    expect(removed.listPast()).toEqual([])
    expect(expectOk(await verifyFolder(removed.folder)).findings).toEqual([])
  })

  it('is completed with the next one', async () => {
    const removed = await createWithRemovedRole()
    await stopHalfway(removed)
    expectOk(await removed.workspace.trash.empty([]))
    expect(removed.listPast()).toEqual([])
  })

  it('keeps the past of a record that was deleted once more and is in the trash', async () => {
    const removed = await createWithRemovedRole()
    const { workspace, role } = removed
    await stopHalfway(removed)
    const roles = workspace.collection('roles')
    expectOk(await roles.insert(role))
    expectOk(await roles.remove(role.id, role.rev))
    expectOk(await workspace.trash.empty([]))
    expect(removed.listPast()).toHaveLength(2)
  })

  it('keeps the past of a record that exists again, or is in the trash once more', async () => {
    const removed = await createWithRemovedRole()
    const { workspace, role } = removed
    await stopHalfway(removed)
    expectOk(await workspace.collection('roles').insert(role))
    await workspace.close()
    const reopened = await openTestWorkspace(removed.folder)
    expect(removed.listPast()).toHaveLength(2)
    expectOk(await reopened.collection('roles').remove(role.id, 1))
    expectOk(await reopened.trash.empty([]))
    expect(removed.listPast()).toHaveLength(2)
  })

  it('keeps the past of a record that is in memory, although its file is late', async () => {
    const removed = await createWithRemovedRole()
    const { workspace, folder, role } = removed
    await stopHalfway(removed)
    expectOk(await workspace.collection('roles').insert(role))
    await rm(join(folder, 'roles', `${role.id}.json`))
    expectOk(await workspace.trash.empty([]))
    expect(removed.listPast()).toHaveLength(2)
  })

  it('is reported by verify', async () => {
    const removed = await createWithRemovedRole()
    await stopHalfway(removed)
    const { findings } = expectOk(await verifyFolder(removed.folder))
    const { id } = removed.role
    expect(findings.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      `leftover history/roles/${id}`,
      `leftover versions/${id}`,
    ])
  })
})

describe('the past of a record whose file is missing', () => {
  it('is not deleted on opening, since the file may only be late', async () => {
    const { workspace, folder, listPast, entries } = await createWithRemovedRole()
    await workspace.close()
    await rm(join(folder, 'trash', 'roles', entries[0]!.fileName))
    await openTestWorkspace(folder)
    expect(listPast()).toHaveLength(2)
  })
})
