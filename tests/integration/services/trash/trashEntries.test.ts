import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRoleDraft, expectFailure, expectOk, readTree } from '../../store/temporaryWorkspace'
import { createOpenContext } from '../testContext'

import { createWithTwoApplications } from './trashFixtures'

describe('the trash', () => {
  it('lists what was deleted and when, the last first', async () => {
    const { handlers, role } = await createWithTwoApplications()
    const before = new Date().toISOString()
    expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    const after = new Date().toISOString()
    const entries = expectOk(await handlers['trash.list']({}))
    expect(entries.map(({ collection, title }) => ({ collection, title }))).toEqual(
      expect.arrayContaining([
        { collection: 'roles', title: role.title },
        { collection: 'applications', title: `Ada – ${role.title}` },
        { collection: 'applications', title: `Ben – ${role.title}` },
      ]),
    )
    const times = entries.map(({ removedAt }) => removedAt)
    expect([...times].sort().reverse()).toEqual(times)
    expect(times.every((time) => before <= time && time <= after)).toBe(true)
  })

  it('calls a record without a title what it is called everywhere else', async () => {
    const { handlers } = await createOpenContext()
    const draft = createRoleDraft({ title: ' ' })
    const role = expectOk(await handlers['roles.create']({ draft }))
    expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    expect(expectOk(await handlers['trash.list']({}))).toMatchObject([{ title: 'Untitled role' }])
  })

  it('permanently deletes only what was chosen, including a role’s versions', async () => {
    const { handlers, session, role } = await createWithTwoApplications()
    const { folder } = expectOk(session.getWorkspace())
    expectOk(await handlers['versions.keep']({ roleId: role.id }))
    expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    const entries = expectOk(await handlers['trash.list']({}))
    const chosen = entries.filter(({ collection }) => collection === 'roles')
    expect(expectOk(await handlers['trash.empty']({ entries: chosen }))).toEqual({ deleted: 1 })
    expect(expectOk(await handlers['trash.list']({}))).toHaveLength(2)
    expect(Object.keys(await readTree(join(folder, 'versions')))).toEqual([])
    expect(expectOk(await handlers['trash.empty']({ entries: chosen }))).toEqual({ deleted: 0 })
  })

  it('can’t be made to delete a file that is not in it', async () => {
    const { handlers, session, role } = await createWithTwoApplications()
    const { folder } = expectOk(session.getWorkspace())
    const before = await readTree(folder)
    for (const fileName of [`../../roles/${role.id}.json`, `${role.id}.json`, '..'])
      expectOk(await handlers['trash.empty']({ entries: [{ collection: 'roles', fileName }] }))
    expect(await readTree(folder)).toEqual(before)
  })

  it('lists a damaged entry, which can be deleted as well', async () => {
    const { handlers, session, role } = await createWithTwoApplications()
    const { folder } = expectOk(session.getWorkspace())
    expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    const [entry] = expectOk(await handlers['trash.list']({})).filter(
      ({ collection }) => collection === 'roles',
    )
    await writeFile(join(folder, 'trash', 'roles', entry!.fileName), '{"half')
    const [damaged] = expectOk(await handlers['trash.list']({})).filter(
      ({ collection }) => collection === 'roles',
    )
    expect(damaged?.title).toBeNull()
    expect(expectOk(await handlers['trash.empty']({ entries: [entry!] }))).toEqual({ deleted: 1 })
  })
})

describe('a record that was removed twice', () => {
  it.each([0, 1])('is restored as it was in the chosen entry', async (index) => {
    const { handlers, session } = await createOpenContext()
    const draft = createRoleDraft({ title: 'Earlier' })
    const role = expectOk(await handlers['roles.create']({ draft }))
    expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    const records = [{ collection: 'roles' as const, id: role.id }]
    const [earlier] = expectOk(await handlers['trash.list']({}))
    const path = join(expectOk(session.getWorkspace()).folder, 'trash/roles', earlier!.fileName)
    const bytes = await readFile(path)
    expectOk(await handlers['trash.restore']({ records }))
    const record = expectOk(await handlers['roles.get']({ id: role.id }))
    expectOk(await handlers['roles.save']({ record: { ...record, title: 'Later' } }))
    expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    await writeFile(path, bytes)
    const entries = expectOk(await handlers['trash.list']({}))
    expect(entries.map(({ title }) => title)).toEqual(['Later', 'Earlier'])
    const { collection, id, fileName } = entries[index]!
    expectOk(await handlers['trash.restore']({ records: [{ collection, id, fileName }] }))
    const back = expectOk(await handlers['roles.get']({ id: role.id }))
    expect(back.title).toBe(entries[index]!.title)
  })

  it('is not restored from a file that is not one of its entries', async () => {
    const { handlers } = await createOpenContext()
    const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft() }))
    expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    for (const fileName of ['../../rolebench.json', `../../roles/${role.id}.json`, 'x.json']) {
      const records = [{ collection: 'roles' as const, id: role.id, fileName }]
      expect(expectFailure(await handlers['trash.restore']({ records }))).toBe('not-found')
    }
  })
})
