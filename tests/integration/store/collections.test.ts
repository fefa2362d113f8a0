import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorkspace, openWorkspace } from '@electron/store/workspaces/workspace'
import type { WorkspaceChange } from '@electron/store/types'
import {
  createCandidateDraft,
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
} from './temporaryWorkspace'

describe('a workspace', () => {
  it('returns after reopening what was confirmed', async () => {
    const workspace = await createTestWorkspace()
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    const saved = expectOk(
      await workspace.collection('roles').save({ ...role, title: 'Head of Platform' }),
    )
    expect(saved).toMatchObject({ id: role.id, rev: 2, createdAt: role.createdAt })
    await workspace.close()

    const again = await openTestWorkspace(workspace.folder)
    expect(again.id).toBe(workspace.id)
    expect(again.collection('roles').list()).toEqual([saved])
    expect(again.problems).toEqual([])
    expect(again.readOnly).toBeNull()
  })

  it('lists what was created and removed in one moment in the order in which that happened', async () => {
    const folder = await createTemporaryFolder()
    const frozen = { now: () => new Date('2026-11-23T09:00:00.000Z') }
    await (await createTestWorkspace(folder)).close()
    const workspace = await openTestWorkspace(folder, frozen)
    const roles = workspace.collection('roles')
    const titles = Array.from({ length: 12 }, (_, index) => `Role ${String(index)}`)
    for (const title of titles) expectOk(await roles.create(createRoleDraft({ title })))
    await workspace.close()

    const again = await openTestWorkspace(folder, frozen)
    const listed = again.collection('roles').list()
    expect(listed.map(({ title }) => title)).toEqual(titles)
    for (const { id, rev } of listed) expectOk(await again.collection('roles').remove(id, rev))
    const removed = expectOk(await again.trash.list())
    expect(removed.map(({ id }) => id)).toEqual(listed.map(({ id }) => id).toReversed())
  })

  it('refuses a save based on a stale revision and names the current one', async () => {
    const roles = (await createTestWorkspace()).collection('roles')
    const first = expectOk(await roles.create(createRoleDraft()))
    const second = expectOk(await roles.save({ ...first, title: 'Second' }))
    const stale = await roles.save({ ...first, title: 'Lost update' })
    expect(stale).toMatchObject({
      ok: false,
      error: { code: 'conflict', details: { current: second } },
    })
    expect(roles.get(first.id)).toEqual(second)
  })

  it('lets one of two saves of the same revision through', async () => {
    const roles = (await createTestWorkspace()).collection('roles')
    const first = expectOk(await roles.create(createRoleDraft()))
    const results = await Promise.all([
      roles.save({ ...first, title: 'One' }),
      roles.save({ ...first, title: 'Two' }),
    ])
    expect(results.map((result) => result.ok)).toEqual([true, false])
    expect(roles.get(first.id)?.title).toBe('One')
  })

  it('keeps fields that it does not know', async () => {
    const workspace = await createTestWorkspace()
    const draft = { ...createCandidateDraft(), futureField: { nested: [1, 'two', null] } }
    const candidate = expectOk(await workspace.collection('candidates').create(draft))
    await workspace.close()
    const again = (await openTestWorkspace(workspace.folder)).collection('candidates')
    const saved = expectOk(await again.save({ ...again.get(candidate.id)!, name: 'New name' }))
    expect(saved).toMatchObject({ name: 'New name', futureField: { nested: [1, 'two', null] } })
  })

  it('refuses a record whose fields have impossible values, and writes nothing', async () => {
    const workspace = await createTestWorkspace()
    const result = await workspace.collection('roles').create(createRoleDraft({ openings: 0 }))
    expect(expectFailure(result)).toBe('invalid-input')
    expect(await readdir(join(workspace.folder, 'roles'))).toEqual([])
  })

  it('keeps a record as long as a file may be', async () => {
    const workspace = await createTestWorkspace()
    const notes = '"\\ and {[ '.repeat(120_000)
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft({ notes })))
    await workspace.close()
    const again = await openTestWorkspace(workspace.folder)
    expect(again.collection('roles').list()).toEqual([role])
  })

  it('refuses a record larger than a file may be', async () => {
    const roles = (await createTestWorkspace()).collection('roles')
    const result = await roles.create(createRoleDraft({ notes: 'x'.repeat(5 * 1024 * 1024) }))
    expect(expectFailure(result)).toBe('invalid-input')
    expect(roles.list()).toEqual([])
  })

  it('neither deletes nor restores while it is only read', async () => {
    const workspace = await createTestWorkspace()
    const [kept, trashed] = [
      expectOk(await workspace.collection('roles').create(createRoleDraft())),
      expectOk(await workspace.collection('roles').create(createRoleDraft())),
    ]
    expectOk(await workspace.collection('roles').remove(trashed.id, trashed.rev))
    await workspace.close()

    const reader = await openTestWorkspace(workspace.folder, { readOnly: true })
    const removed = await reader.collection('roles').remove(kept.id, kept.rev)
    expect(expectFailure(removed)).toBe('read-only')
    expect(expectFailure(await reader.collection('roles').restore(trashed.id))).toBe('read-only')
    expect(await readdir(join(workspace.folder, 'roles'))).toEqual([`${kept.id}.json`])
    expect(await readdir(join(workspace.folder, 'trash/roles'))).toHaveLength(1)
  })

  it('returns records that nobody can change in place', async () => {
    const roles = (await createTestWorkspace()).collection('roles')
    const draft = createRoleDraft({ tags: ['a'] })
    const role = expectOk(await roles.create(draft))
    expect(Object.isFrozen(role) && Object.isFrozen(role.tags)).toBe(true)
    expect(Object.isFrozen(roles.list())).toBe(true)
    expect(Object.isFrozen(draft.tags)).toBe(false)
  })

  it('lists records from oldest to newest, even after reopening', async () => {
    let minute = 0
    const folder = await createTemporaryFolder()
    const now = (): Date => new Date(Date.UTC(2026, 10, 23, 12, minute++))
    const workspace = expectOk(await createWorkspace(folder, { name: 'Test', now }))
    const titles = ['c', 'a', 'b', 'd']
    for (const title of titles)
      await workspace.collection('roles').create(createRoleDraft({ title }))
    await workspace.close()
    const list = (await openTestWorkspace(folder)).collection('roles').list()
    expect(list.map(({ title }) => title)).toEqual(titles)
  })

  it('notifies listeners of changes, after they happened', async () => {
    const workspace = await createTestWorkspace()
    const roles = workspace.collection('roles')
    const changes: WorkspaceChange[] = []
    const stop = workspace.onChanged((change) => changes.push(change))
    const role = expectOk(await roles.create(createRoleDraft()))
    const saved = expectOk(await roles.save(role))
    await roles.remove(role.id, saved.rev)
    stop()
    await roles.restore(role.id)
    expect(changes.map(({ collection, id, kind }) => [collection, id, kind])).toEqual([
      ['roles', role.id, 'created'],
      ['roles', role.id, 'saved'],
      ['roles', role.id, 'removed'],
    ])
  })

  it('does nothing more once it is closed', async () => {
    const workspace = await createTestWorkspace()
    await workspace.close()
    const result = await workspace.collection('roles').create(createRoleDraft())
    expect(expectFailure(result)).toBe('no-workspace')
  })

  it('finishes pending writes before it closes', async () => {
    const workspace = await createTestWorkspace()
    const writes = Array.from({ length: 20 }, () =>
      workspace.collection('roles').create(createRoleDraft()),
    )
    await workspace.close()
    for (const result of await Promise.all(writes)) expectOk(result)
    const again = await openTestWorkspace(workspace.folder)
    expect(again.collection('roles').list()).toHaveLength(20)
  })
})

describe('removing and restoring', () => {
  it('moves the file to the trash and restores it as it was', async () => {
    const workspace = await createTestWorkspace()
    const candidates = workspace.collection('candidates')
    const candidate = expectOk(await candidates.create(createCandidateDraft()))
    const path = join(workspace.folder, 'candidates', `${candidate.id}.json`)
    const before = await readFile(path)
    expectOk(await candidates.remove(candidate.id, candidate.rev))
    expect(candidates.get(candidate.id)).toBeUndefined()
    await expect(stat(path)).rejects.toThrow('ENOENT')
    expect(await readdir(join(workspace.folder, 'trash', 'candidates'))).toHaveLength(1)
    expect(expectOk(await candidates.restore(candidate.id))).toEqual(candidate)
    expect(await readFile(path)).toEqual(before)
    expect(await readdir(join(workspace.folder, 'trash', 'candidates'))).toEqual([])
  })

  it('refuses to remove a record that changed meanwhile', async () => {
    const roles = (await createTestWorkspace()).collection('roles')
    const role = expectOk(await roles.create(createRoleDraft()))
    await roles.save(role)
    expect(expectFailure(await roles.remove(role.id, role.rev))).toBe('conflict')
    expect(roles.get(role.id)).toBeDefined()
  })

  it('keeps every removal of the same record separate and restores the last', async () => {
    const workspace = await createTestWorkspace()
    const roles = workspace.collection('roles')
    const role = expectOk(await roles.create(createRoleDraft()))
    expectOk(await roles.remove(role.id, 1))
    expectOk(await roles.insert({ ...role, title: 'Second life' }))
    expectOk(await roles.remove(role.id, 1))
    expect(await readdir(join(workspace.folder, 'trash', 'roles'))).toHaveLength(2)
    expect(expectOk(await roles.restore(role.id)).title).toBe('Second life')
    expect(expectFailure(await roles.restore(role.id))).toBe('exists')
  })
})

describe('creating a workspace', () => {
  it('refuses a folder that contains a workspace or anything else', async () => {
    const workspace = await createTestWorkspace()
    const again = await createWorkspace(workspace.folder, { name: 'Again' })
    expect(expectFailure(again)).toBe('exists')
    const folder = await createTemporaryFolder()
    await writeFile(join(folder, 'letter.docx'), 'mine')
    expect(expectFailure(await createWorkspace(folder, { name: 'Mixed' }))).toBe('exists')
    expect(await readdir(folder)).toEqual(['letter.docx'])
  })

  it('can be repeated if the first attempt was interrupted', async () => {
    const { folder, close } = await createTestWorkspace().then((workspace) => ({
      folder: workspace.folder,
      close: () => workspace.close(),
    }))
    await close()
    await rm(join(folder, 'rolebench.json'))
    const workspace = await createTestWorkspace(folder)
    expect(workspace.readOnly).toBeNull()
  })

  it('distinguishes a folder without a workspace from a missing one', async () => {
    const folder = await createTemporaryFolder()
    expect(expectFailure(await openWorkspace(folder))).toBe('no-workspace')
    expect(expectFailure(await openWorkspace(join(folder, 'gone')))).toBe('folder-missing')
  })
})

describe('attachments', () => {
  it('are kept once under their hash and checked when read', async () => {
    const workspace = await createTestWorkspace()
    const source = join(await createTemporaryFolder(), 'cv.pdf')
    const bytes = Buffer.alloc(3 * 1024 * 1024, 'cv')
    await writeFile(source, bytes)
    const first = expectOk(await workspace.addAttachment(source))
    const second = expectOk(await workspace.addAttachment(bytes))
    expect(second).toEqual(first)
    expect(first.bytes).toBe(bytes.length)
    expect(await readdir(join(workspace.folder, 'attachments'))).toEqual([first.hash])
    expect(Buffer.compare(expectOk(await workspace.readAttachment(first.hash)), bytes)).toBe(0)
  })

  it('says that one is damaged, and repairs it when the file is attached again', async () => {
    const workspace = await createTestWorkspace()
    const bytes = Buffer.from('content')
    const { hash } = expectOk(await workspace.addAttachment(bytes))
    await writeFile(join(workspace.folder, 'attachments', hash), 'contemt')
    expect(expectFailure(await workspace.readAttachment(hash))).toBe('io')
    expectOk(await workspace.addAttachment(bytes))
    expectOk(await workspace.readAttachment(hash))
    const aside = join(workspace.folder, 'quarantine', 'attachments', hash)
    expect(await readFile(aside, 'utf8')).toBe('contemt')
  })
})
