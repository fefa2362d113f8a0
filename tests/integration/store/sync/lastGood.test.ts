import { readdir, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createRoleDraft,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'
import { edit, getRole } from './computers'

/** A workspace in which a role was damaged while it was closed. */
const createDamaged = async (prepare: 'saved once' | 'edited' | 'kept as a version') => {
  const before = await createTestWorkspace()
  const { folder } = before
  const role = expectOk(await before.collection('roles').create(createRoleDraft()))
  if (prepare === 'kept as a version') expectOk(await before.versions.keep(role.id, 'asked'))
  await before.close()
  if (prepare === 'edited') {
    const again = await openTestWorkspace(folder)
    await edit(again, role, { client: 'Northwind' })
    await again.close()
  }
  await truncate(join(folder, 'roles', `${role.id}.json`), 100)
  return { workspace: await openTestWorkspace(folder), role, folder }
}

describe('a record whose file was damaged', () => {
  it.each([
    ['edited', 'history'],
    ['kept as a version', 'versions'],
  ] as const)('that was %s is restored from %s, and the damaged file kept', async (how, source) => {
    const { workspace, role, folder } = await createDamaged(how)
    const found = expectOk(await workspace.quarantine.findLastGood('roles', role.id))
    expect(found).toMatchObject({ source, record: role })
    expectOk(await workspace.quarantine.restoreLastGood('roles', role.id))
    expect(getRole(workspace, role)).toEqual({ ...role, rev: 2 })
    expect(await readdir(join(folder, 'quarantine/roles'))).toContain(`${role.id}.json`)
    expect(expectFailure(await workspace.quarantine.restoreLastGood('roles', role.id))).toBe(
      'exists',
    )
    await edit(workspace, role, { client: 'Contoso' })
    expect(expectOk(await workspace.verify()).findings).toEqual([])
  })

  it('says so if no version is kept', async () => {
    const { workspace, role } = await createDamaged('saved once')
    expect(expectOk(await workspace.quarantine.findLastGood('roles', role.id))).toBeNull()
    expect(expectFailure(await workspace.quarantine.restoreLastGood('roles', role.id))).toBe(
      'not-found',
    )
  })
})

describe('the history of a record', () => {
  it('keeps what was there before each run of saves, and no more than sixteen', async () => {
    const workspace = await createTestWorkspace()
    const { folder } = workspace
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await workspace.close()
    for (let count = 0; count < 20; count += 1) {
      const again = await openTestWorkspace(folder)
      await edit(again, role, { notes: `${count}` })
      await edit(again, role, { notes: `${count}!` })
      await again.close()
    }
    const kept = await readdir(join(folder, 'history/roles', role.id))
    expect(kept).toHaveLength(16)
    const last = await openTestWorkspace(folder)
    expect(expectOk(await last.verify())).toMatchObject({ counts: { history: 16 }, findings: [] })
  })

  it('is deleted with the record when that is deleted from the trash', async () => {
    const workspace = await createTestWorkspace()
    const { folder } = workspace
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await workspace.close()
    const again = await openTestWorkspace(folder)
    const { rev } = await edit(again, role, { notes: 'Private' })
    expect(await readdir(join(folder, 'history/roles'))).toEqual([role.id])
    expectOk(await again.collection('roles').remove(role.id, rev))
    expectOk(await again.trash.empty(expectOk(await again.trash.list())))
    expect(await readdir(join(folder, 'history/roles'))).toEqual([])
  })
})
