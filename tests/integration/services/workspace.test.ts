import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createHandlers } from '@electron/channels'
import { createWorkspace } from '@electron/store/workspaces/workspace'
import {
  createRoleDraft,
  createTestWorkspace,
  expectFailure,
  expectOk,
} from '../store/temporaryWorkspace'
import { canMount } from '../../helpers/faults/disks'
import { mountSmallDisk } from '../store/smallDisk'
import { createOpenContext, createTestContext, type TestContext } from './testContext'

const makeWorkspace = async (context: TestContext, name: string): Promise<string> => {
  const folder = join(context.folder, name)
  const workspace = expectOk(await createWorkspace(folder, { name }))
  await workspace.close()
  return folder
}

const openFolder = ({ handlers, files }: TestContext, folder: string) =>
  handlers['workspace.open']({ folder: files.issue(folder) })

describe('a workspace', () => {
  it('is created in the chosen folder and opened', async () => {
    const context = await createTestContext()
    const folder = context.files.issue(join(context.folder, 'mine'))
    const state = expectOk(await context.handlers['workspace.create']({ folder, name: 'Mine' }))
    expect(state).toMatchObject({ name: 'Mine', isSample: false, readOnly: null, problemCount: 0 })
    expect(expectOk(await context.handlers['workspace.getState']({}))).toEqual(state)
    expect(context.events).toContainEqual({ name: 'workspace.changed', payload: state })
  })

  it('replaces the previous one, which can then be opened elsewhere', async () => {
    const context = await createOpenContext()
    const first = context.session.getState()!.location
    expectOk(await openFolder(context, await makeWorkspace(context, 'second')))
    expect(context.session.getState()!.name).toBe('second')
    const again = await createOpenElsewhere(first)
    expect(again.session.getState()!.readOnly).toBeNull()
  })

  it('accepts edits while its last backup is written, and then none', async () => {
    let finishBackup = (): void => undefined
    const backedUp = new Promise<void>((resolve) => (finishBackup = resolve))
    const context = await createOpenContext({ startBackups: () => () => backedUp })
    const { handlers } = context
    const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft() }))
    const closing = handlers['workspace.close']({})
    const saved = expectOk(await handlers['roles.save']({ record: { ...role, title: 'Late' } }))
    expect(saved.title).toBe('Late')
    finishBackup()
    expectOk(await closing)
    expect(expectFailure(await handlers['roles.save']({ record: saved }))).toBe('no-workspace')
  })

  it('stays open if another one can’t be opened', async () => {
    const context = await createOpenContext()
    const empty = join(context.folder, 'empty')
    await mkdir(empty)
    expect(expectFailure(await openFolder(context, empty))).toBe('no-workspace')
    expect(expectFailure(await openFolder(context, join(context.folder, 'gone')))).toBe(
      'folder-missing',
    )
    const draft = createRoleDraft()
    expect(expectOk(await context.handlers['roles.create']({ draft })).rev).toBe(1)
  })

  it('stays open when it is opened again, also by another path', async () => {
    const context = await createOpenContext()
    const { location } = context.session.getState()!
    const link = join(context.folder, 'link')
    await symlink(location, link)
    expect(expectOk(await openFolder(context, link))).toMatchObject({ location, readOnly: null })
  })

  it('opens one after the other if two are requested at once', async () => {
    const context = await createTestContext()
    const folders = [await makeWorkspace(context, 'a'), await makeWorkspace(context, 'b')]
    const states = await Promise.all(folders.map((folder) => openFolder(context, folder)))
    expect(states.map((state) => expectOk(state).name)).toEqual(['a', 'b'])
    expect(context.session.getState()!.name).toBe('b')
  })

  it('says in plain words who has it open', async () => {
    const context = await createTestContext()
    const workspace = await createTestWorkspace()
    const state = expectOk(await openFolder(context, workspace.folder))
    expect(state.readOnly).toMatchObject({ reason: 'locked', holder: { pid: process.pid } })
    expect(state.readOnly!.message).toContain(state.readOnly!.holder!.host)
  })

  it('can be written to once its holder has closed it and it is reopened', async () => {
    const context = await createTestContext()
    const workspace = await createTestWorkspace()
    expectOk(await openFolder(context, workspace.folder))
    await workspace.close()
    expect(expectOk(await openFolder(context, workspace.folder)).readOnly).toBeNull()
  })

  it('notifies the window of added and removed records, and their number', async () => {
    const context = await createOpenContext()
    context.events.length = 0
    const role = expectOk(await context.handlers['roles.create']({ draft: createRoleDraft() }))
    await vi.waitFor(
      () =>
        expect(context.events).toMatchObject([
          {
            name: 'records.changed',
            payload: { collection: 'roles', id: role.id, kind: 'created' },
          },
          { name: 'workspace.changed', payload: { counts: { roles: 1 } } },
        ]),
      { timeout: 10_000 },
    )
  })

  it('no longer notifies the window once it is closed', async () => {
    const context = await createOpenContext()
    context.events.length = 0
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    await context.handlers['roles.create']({ draft: createRoleDraft() })
    expectOk(await context.handlers['workspace.close']({}))
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(context.events).toMatchObject([
      { name: 'records.changed' },
      { name: 'workspace.changed', payload: null },
    ])
    expect(expectOk(await context.handlers['workspace.getState']({}))).toBeNull()
  })

  it('requires a folder that was chosen in this run', async () => {
    const context = await createTestContext()
    const other = await createTestContext()
    const folder = other.files.issue(other.folder)
    expect(expectFailure(await context.handlers['workspace.open']({ folder }))).toBe('not-found')
  })

  it('is shown in the file manager', async () => {
    const context = await createOpenContext()
    expectOk(await context.handlers['workspace.reveal']({}))
    expect(context.shown).toEqual([context.session.getState()!.location])
  })

  it('lists a damaged file as a problem', async () => {
    const context = await createTestContext()
    const folder = await makeWorkspace(context, 'hurt')
    await writeFile(join(folder, 'roles', 'aaaaaaaaaaaaaaaa.json'), '{"half')
    expect(expectOk(await openFolder(context, folder)).problemCount).toBe(1)
    const problems = expectOk(await context.handlers['workspace.listProblems']({}))
    expect(problems).toMatchObject([
      { kind: 'damaged', collection: 'roles', recordId: 'aaaaaaaaaaaaaaaa' },
    ])
    expect(problems[0]!.quarantinedAs).not.toBeNull()
  })
})

describe('recent workspaces', () => {
  it('are remembered, the latest first, each once', async () => {
    const context = await createTestContext()
    const [a, b] = [await makeWorkspace(context, 'a'), await makeWorkspace(context, 'b')]
    for (const folder of [a, b, a]) expectOk(await openFolder(context, folder))
    const recent = expectOk(await context.handlers['workspace.listRecent']({}))
    expect(recent.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('are opened by their id, and forgotten', async () => {
    const context = await createTestContext()
    const { id } = expectOk(await openFolder(context, await makeWorkspace(context, 'a')))
    await context.handlers['workspace.close']({})
    expect(expectOk(await context.handlers['workspace.openRecent']({ id })).name).toBe('a')
    expectOk(await context.handlers['workspace.forgetRecent']({ id }))
    expect(expectOk(await context.handlers['workspace.listRecent']({}))).toEqual([])
    expect(expectFailure(await context.handlers['workspace.openRecent']({ id }))).toBe('not-found')
  })

  it('start again if their list can’t be read, which is set aside', async () => {
    const context = await createTestContext()
    const path = join(context.userDataFolder, 'recent-workspaces.json')
    await mkdir(context.userDataFolder)
    await writeFile(path, '[{"id":')
    expectOk(await openFolder(context, await makeWorkspace(context, 'a')))
    expect(expectOk(await context.handlers['workspace.listRecent']({}))).toHaveLength(1)
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe('[{"id":')
  })

  it('are opened even if they can’t be remembered', async () => {
    const context = await createTestContext()
    await writeFile(context.userDataFolder, 'a file where the folder should be')
    expect(expectOk(await openFolder(context, await makeWorkspace(context, 'a'))).name).toBe('a')
  })
})

describe('the sample workspace', () => {
  it('is created in the documents folder and marked as the sample', async () => {
    const context = await createTestContext()
    const state = expectOk(await context.handlers['workspace.openSample']({}))
    expect(state).toMatchObject({ name: 'Rolebench sample', isSample: true, readOnly: null })
    expect(state.counts.roles).toBeGreaterThanOrEqual(3)
    expect(state.counts.candidates).toBeGreaterThanOrEqual(10)
    expect(await readdir(context.documentsFolder)).toEqual(['Rolebench sample'])
    expect(expectOk(await context.handlers['workspace.verify']({})).findings).toEqual([])
  })

  it('keeps changes when it is reopened', async () => {
    const context = await createTestContext()
    const first = expectOk(await context.handlers['workspace.openSample']({}))
    await context.handlers['roles.create']({ draft: createRoleDraft({ title: 'Mine' }) })
    await context.handlers['workspace.close']({})
    const again = expectOk(await context.handlers['workspace.openSample']({}))
    expect(again.id).toBe(first.id)
    expect(again.counts.roles).toBe(first.counts.roles + 1)
  })

  it.runIf(canMount())('leaves no half sample on a full disk', async () => {
    const context = await createTestContext()
    const disk = await mountSmallDisk(120)
    const handlers = createHandlers({ ...context, documentsFolder: disk })
    expect(expectFailure(await handlers['workspace.openSample']({}))).toBe('disk-full')
    expect(await readdir(disk)).toEqual([])
  })

  it('leaves nothing behind if it can’t be created', async () => {
    const context = await createTestContext()
    await writeFile(context.documentsFolder, 'a file where the folder should be')
    const result = await context.handlers['workspace.openSample']({})
    expect(result.ok).toBe(false)
    expect(await readdir(context.folder)).toEqual(['documents'])
  })
})

/** Another run of the program, with this workspace open. */
async function createOpenElsewhere(folder: string): Promise<TestContext> {
  const context = await createTestContext()
  expectOk(await context.session.open(folder))
  return context
}
