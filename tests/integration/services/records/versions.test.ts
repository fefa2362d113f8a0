import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Role } from '@shared/model/role'
import { roleVersionIdSchema } from '@shared/model/roleVersion'
import { createWorkspace } from '@electron/store/workspaces/workspace'
import {
  createRoleDraft,
  createTemporaryFolder,
  expectFailure,
  expectOk,
} from '../../store/temporaryWorkspace'
import { createOpenContext } from '../testContext'

const minutes = (count: number): number => count * 60_000

/** A workspace whose clock the test controls. */
const createTimedWorkspace = async () => {
  const folder = await createTemporaryFolder()
  let now = Date.parse('2026-11-23T09:00:00Z')
  const workspace = expectOk(
    await createWorkspace(folder, { name: 'Test', now: () => new Date(now) }),
  )
  const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  const edit = async (record: Role, change: Partial<Role>): Promise<Role> => {
    expectOk(await workspace.versions.keepBeforeEditing(record.id))
    return expectOk(await workspace.collection('roles').save({ ...record, ...change }))
  }
  const pass = (ms: number) => {
    now += ms
  }
  return { folder, workspace, role, edit, pass }
}

describe('versions of a role', () => {
  it('are kept at most once in five minutes of editing, as the role was before the edit', async () => {
    const { workspace, role, edit, pass } = await createTimedWorkspace()
    let present = await edit(role, { client: 'one' })
    pass(minutes(2))
    present = await edit(present, { client: 'two' })
    pass(minutes(3))
    present = await edit(present, { client: 'three' })
    const versions = expectOk(await workspace.versions.list(role.id))
    expect(versions.map(({ rev, reason }) => ({ rev, reason }))).toEqual([
      { rev: 3, reason: 'editing' },
      { rev: 1, reason: 'editing' },
    ])
    const kept = await Promise.all(
      versions.map(async ({ id }) => expectOk(await workspace.versions.read(role.id, id))),
    )
    expect(kept.map(({ client }) => client)).toEqual(['two', role.client])
    expect(present.client).toBe('three')
    await workspace.close()
  })

  it('are kept on demand, and the same revision only once', async () => {
    const { workspace, role, pass } = await createTimedWorkspace()
    const first = expectOk(await workspace.versions.keep(role.id, 'asked'))
    pass(minutes(60))
    expect(expectOk(await workspace.versions.keep(role.id, 'export'))).toEqual(first)
    expect(expectOk(await workspace.versions.list(role.id))).toEqual([first])
    await workspace.close()
  })

  it('leave foreign files in their folder alone', async () => {
    const { folder, workspace, role } = await createTimedWorkspace()
    const version = expectOk(await workspace.versions.keep(role.id, 'asked'))
    const place = join(folder, 'versions', role.id)
    await writeFile(join(place, 'desktop.ini'), 'x')
    expect(expectOk(await workspace.versions.list(role.id))).toEqual([version])
    expect(await readdir(place)).toContain('desktop.ini')
    await workspace.close()
  })

  it('say that they are damaged instead of restoring half a role', async () => {
    const { folder, workspace, role } = await createTimedWorkspace()
    const { id } = expectOk(await workspace.versions.keep(role.id, 'asked'))
    await writeFile(join(folder, 'versions', role.id, `${id}.json`), '{"format":1,"rec')
    expect(expectFailure(await workspace.versions.read(role.id, id))).toBe('io')
    await workspace.close()
  })
})

describe('restoring a version', () => {
  it('makes it the current role, and can itself be undone', async () => {
    const { handlers } = await createOpenContext()
    const draft = createRoleDraft({ client: 'Northwind' })
    const role = expectOk(await handlers['roles.create']({ draft }))
    const version = expectOk(await handlers['versions.keep']({ roleId: role.id }))
    const edited = expectOk(await handlers['roles.save']({ record: { ...role, client: 'Acme' } }))

    const restored = expectOk(
      await handlers['versions.restore']({ roleId: role.id, id: version.id }),
    )
    expect(restored).toMatchObject({ client: 'Northwind', rev: edited.rev + 1 })

    const [newest] = expectOk(await handlers['versions.list']({ roleId: role.id }))
    expect(newest).toMatchObject({ reason: 'restore', rev: edited.rev })
    const undone = expectOk(await handlers['versions.restore']({ roleId: role.id, id: newest!.id }))
    expect(undone).toMatchObject({ client: 'Acme', rev: restored.rev + 1 })
  })

  it('fails with a message for a version that doesn’t exist', async () => {
    const { handlers } = await createOpenContext()
    const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft() }))
    const id = roleVersionIdSchema.parse('1.2026-11-23T090000.000Z.asked')
    const result = await handlers['versions.restore']({ roleId: role.id, id })
    expect(expectFailure(result)).toBe('not-found')
    expect(expectOk(await handlers['roles.get']({ id: role.id }))).toEqual(role)
  })
})
