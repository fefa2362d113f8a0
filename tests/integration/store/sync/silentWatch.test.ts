import { watch, type FSWatcher } from 'node:fs'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Role } from '@shared/model/role'
import { FolderComparer } from '@electron/store/sync/folderComparer'
import { watchWorkspace, type WatchOptions } from '@electron/store/sync/workspaceWatch'
import type { Workspace } from '@electron/store/types'
import { encodeRecordFile } from '../../../helpers/encodeRecordFile'
import { describeStoredRole } from '../recordFiles'
import { createRoleDraft, createTestWorkspace, expectOk } from '../temporaryWorkspace'

/** A watcher that starts without an error and reports nothing, as on some network drives. */
const startSilently = (folder: string): FSWatcher => watch(folder, { persistent: false })

interface Watched {
  workspace: Workspace
  role: Role
  other: Role
}

const createWatched = async (options: WatchOptions = {}): Promise<Watched> => {
  const workspace = await createTestWorkspace()
  const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  const other = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  const sync = watchWorkspace(workspace.folder, { startWatch: startSilently, ...options })
  onTestFinished(() => sync.stop())
  sync.deliverTo(workspace)
  return { workspace, role, other }
}

const getPath = ({ folder }: Workspace, id: string): string => join(folder, 'roles', `${id}.json`)

/** Replaces a record's file as safe programs do: written beside it, then renamed. */
const replaceFile = async (path: string, record: object): Promise<void> => {
  await writeFile(`${path}.part`, encodeRecordFile(record))
  await rename(`${path}.part`, path)
}

const waitForTitle = (workspace: Workspace, { id, title }: Role): Promise<void> =>
  vi.waitFor(() => expect(workspace.collection('roles').get(id)?.title).toBe(title), {
    timeout: 10_000,
    interval: 20,
  })

describe('a workspace whose watcher stays silent', () => {
  it('takes in files that are renamed into place', async () => {
    const { workspace, role } = await createWatched()
    for (const count of [1, 2, 3]) {
      const theirs = { ...role, rev: role.rev + count, title: `Theirs ${count}` }
      await replaceFile(getPath(workspace, role.id), theirs)
      await waitForTitle(workspace, theirs)
    }
  })

  it('takes in changes between the start of the watcher and the end of loading', async () => {
    const workspace = await createTestWorkspace()
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    const sync = watchWorkspace(workspace.folder, { startWatch: startSilently })
    onTestFinished(() => sync.stop())
    const theirs = { ...role, rev: 2, title: 'Theirs' }
    await replaceFile(getPath(workspace, role.id), theirs)
    sync.deliverTo(workspace)
    await waitForTitle(workspace, theirs)
  })

  it('takes in new records and moves deleted ones to the trash', async () => {
    const { workspace, role, other } = await createWatched()
    const addedId = 'theirs0000000000'
    await replaceFile(getPath(workspace, addedId), describeStoredRole(addedId))
    await rm(getPath(workspace, role.id))
    await vi.waitFor(
      () => {
        const ids = workspace
          .collection('roles')
          .list()
          .map(({ id }) => id)
        expect(new Set(ids)).toEqual(new Set([other.id, addedId]))
      },
      { timeout: 10_000 },
    )
    expectOk(await workspace.collection('roles').restore(role.id))
  })

  it('takes in what is written in place when all files are checked', async () => {
    const { workspace, role } = await createWatched({ fullLookEveryMs: 500 })
    const folder = join(workspace.folder, 'roles')
    const before = await stat(folder)
    const theirs = { ...role, rev: 2, title: 'Written in place' }
    await writeFile(getPath(workspace, role.id), encodeRecordFile(theirs))
    expect((await stat(folder)).mtimeMs).toBe(before.mtimeMs)
    await waitForTitle(workspace, theirs)
  })
})

describe('a comparison of a folder with memory', () => {
  it('reports a file without a record in memory again only after it changed', async () => {
    const workspace = await createTestWorkspace()
    expectOk(await workspace.collection('roles').create(createRoleDraft()))
    const folder = join(workspace.folder, 'roles')
    const different: string[] = []
    const comparer = new FolderComparer({
      folder,
      known: workspace.getKnownFiles('roles'),
      isOfInterest: () => true,
      onDifferent: (name) => different.push(name),
    })
    const compare = () =>
      comparer.compare({ filesPerGo: 1, looksAtOnce: 1, restMs: 0 }, new AbortController().signal)
    await writeFile(join(folder, 'placeholder.json'), '')
    await compare()
    await compare()
    expect(different).toEqual(['placeholder.json'])
    await writeFile(join(folder, 'placeholder.json'), 'it came')
    await compare()
    expect(different).toEqual(['placeholder.json', 'placeholder.json'])
  })
})
