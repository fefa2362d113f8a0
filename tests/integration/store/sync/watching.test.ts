import { execFile } from 'node:child_process'
import { watch } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Candidate } from '@shared/model/candidate'
import type { Role } from '@shared/model/role'
import { watchFolder } from '@electron/store/sync/folderWatch'
import { watchWorkspace } from '@electron/store/sync/workspaceWatch'
import type { Workspace, WorkspaceChange } from '@electron/store/types'
import { encodeRecordFile } from '../../../helpers/encodeRecordFile'
import { describeStoredRole } from '../recordFiles'
import {
  createCandidateDraft,
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectOk,
} from '../temporaryWorkspace'

const run = promisify(execFile)

interface Watched {
  workspace: Workspace
  role: Role
  path: string
  changes: WorkspaceChange[]
}

const createWatched = async (): Promise<Watched> => {
  const workspace = await createTestWorkspace()
  const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  const sync = watchWorkspace(workspace.folder)
  onTestFinished(() => sync.stop())
  sync.deliverTo(workspace)
  const changes: WorkspaceChange[] = []
  workspace.onChanged((change) => changes.push(change))
  return { workspace, role, path: join(workspace.folder, 'roles', `${role.id}.json`), changes }
}

/** Lets another process write a file. */
const writeElsewhere = async (path: string, bytes: Buffer): Promise<void> => {
  const source = `${path}.source`
  await writeFile(source, bytes)
  await run('sh', ['-c', 'cat "$1" > "$2"; rm "$1"', 'sh', source, path])
}

const waitFor = (check: () => void, timeout = 10_000): Promise<void> =>
  vi.waitFor(check, { timeout, interval: 20 })

/** Deletes a record of another collection and waits until that is noticed, which takes longer than anything else. */
const waitForDeletion = async ({ workspace }: Watched, { id }: Candidate): Promise<void> => {
  await rm(join(workspace.folder, 'candidates', `${id}.json`))
  await waitFor(() => expect(workspace.collection('candidates').list()).toEqual([]))
}

/** A second watcher of a workspace: whatever it has found, an earlier listening one has found too. */
const watchBeside = (folder: string): ((path: string) => Promise<void>) => {
  const found: string[] = []
  const sync = watchWorkspace(folder)
  onTestFinished(() => sync.stop())
  sync.deliverTo({
    refreshFile: (_collection, name) => Promise.resolve(void found.push(name)),
    problems: [],
    getKnownFiles: () => ({ listNames: () => [], getStamp: () => undefined }),
    onChanged: () => () => undefined,
  })
  return (path) => waitFor(() => expect(found).toContain(basename(path)))
}

describe('a watched workspace', () => {
  it('takes in what another process writes', async () => {
    const { workspace, role, path } = await createWatched()
    for (const count of [1, 2, 3, 4, 5]) {
      const theirs = { ...role, rev: role.rev + count, title: `Theirs ${count}` }
      await writeElsewhere(path, encodeRecordFile(theirs))
      await waitFor(() =>
        expect(workspace.collection('roles').get(role.id)?.title).toBe(theirs.title),
      )
    }
  })

  it('does not report its own saves', async () => {
    const { workspace, role, changes } = await createWatched()
    let saved = role
    for (let count = 0; count < 10; count += 1)
      saved = expectOk(await workspace.collection('roles').save({ ...saved, notes: `${count}` }))
    const later = 'theirs0000000000'
    await writeFile(
      join(workspace.folder, 'roles', `${later}.json`),
      encodeRecordFile(describeStoredRole(later)),
    )
    await waitFor(() => expect(workspace.collection('roles').list()).toHaveLength(2))
    expect(changes.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 10 }, () => 'saved'),
      'external',
    ])
    expect(workspace.collection('roles').get(role.id)).toEqual(saved)
  })

  it('does not treat a file as deleted that is only being replaced', async () => {
    const watched = await createWatched()
    const { workspace, role, path, changes } = watched
    const other = expectOk(await workspace.collection('candidates').create(createCandidateDraft()))
    await rename(path, `${path}.bak`)
    await writeFile(path, encodeRecordFile({ ...role, rev: 2, title: 'Theirs' }))
    await rm(`${path}.bak`)
    await waitForDeletion(watched, other)
    expect(workspace.collection('roles').get(role.id)?.title).toBe('Theirs')
    const ofRole = changes.filter(({ collection }) => collection === 'roles')
    expect(ofRole.map(({ kind }) => kind)).toEqual(['external'])
  })

  it('recognises a placeholder, and takes in its content when that arrives', async () => {
    const { workspace, role, path } = await createWatched()
    await writeFile(path, '')
    await waitFor(() => expect(workspace.problems).toMatchObject([{ kind: 'not-downloaded' }]))
    expect(workspace.collection('roles').get(role.id)).toEqual(role)
    await writeFile(path, encodeRecordFile({ ...role, rev: 2, title: 'Theirs' }))
    await waitFor(() => expect(workspace.collection('roles').get(role.id)?.title).toBe('Theirs'))
    expect(workspace.problems).toEqual([])
  })

  it('moves a record to the trash that another program deleted', async () => {
    const { workspace, role, path } = await createWatched()
    await rm(path)
    await waitFor(() => expect(workspace.collection('roles').list()).toEqual([]))
    expectOk(await workspace.collection('roles').restore(role.id))
  })

  it('removes nothing if a whole collection is missing for a while', async () => {
    const watched = await createWatched()
    const { workspace, role, changes } = watched
    const other = expectOk(await workspace.collection('candidates').create(createCandidateDraft()))
    const folder = join(workspace.folder, 'roles')
    await rename(folder, `${folder}-away`)
    await waitForDeletion(watched, other)
    expect(workspace.collection('roles').list()).toEqual([role])
    await rename(`${folder}-away`, folder)
    const added = describeStoredRole('theirs0000000000')
    await writeFile(join(folder, 'theirs0000000000.json'), encodeRecordFile(added))
    await waitFor(() => expect(workspace.collection('roles').list()).toHaveLength(2))
    const ofRoles = changes.filter(({ collection }) => collection === 'roles')
    expect(ofRoles.map(({ kind }) => kind)).toEqual(['external'])
  })

  it('takes in 500 files that arrive at once', async () => {
    const { workspace, changes } = await createWatched()
    const ids = Array.from({ length: 500 }, (_, index) => `sync${String(index).padStart(12, '0')}`)
    await Promise.all(
      ids.map((id) =>
        writeFile(
          join(workspace.folder, 'roles', `${id}.json`),
          encodeRecordFile(describeStoredRole(id)),
        ),
      ),
    )
    await waitFor(() => expect(workspace.collection('roles').list()).toHaveLength(501))
    expect(changes.map(({ kind }) => kind)).toEqual(ids.map(() => 'external'))
    expect(workspace.problems).toEqual([])
  })

  it('takes in changes between the start of the watcher and the end of loading', async () => {
    const workspace = await createTestWorkspace()
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    const sync = watchWorkspace(workspace.folder)
    onTestFinished(() => sync.stop())
    const waitUntilFound = watchBeside(workspace.folder)
    const path = join(workspace.folder, 'roles', `${role.id}.json`)
    await writeFile(path, encodeRecordFile({ ...role, rev: 2, title: 'Theirs' }))
    await waitUntilFound(path)
    sync.deliverTo(workspace)
    await waitFor(() => expect(workspace.collection('roles').get(role.id)?.title).toBe('Theirs'))
  })

  it('takes nothing in once it is stopped', async () => {
    const workspace = await createTestWorkspace()
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    const sync = watchWorkspace(workspace.folder)
    sync.deliverTo(workspace)
    const waitUntilFound = watchBeside(workspace.folder)
    const path = join(workspace.folder, 'roles', `${role.id}.json`)
    await writeFile(path, encodeRecordFile({ ...role, rev: 2, title: 'Theirs' }))
    sync.stop()
    await waitUntilFound(path)
    expect(workspace.collection('roles').get(role.id)).toEqual(role)
    expect(await readFile(path, 'utf8')).toContain('Theirs')
  })
})

describe('a watched folder', () => {
  it('is checked once a second if the system does not watch it', async () => {
    const folder = await createTemporaryFolder()
    await writeFile(join(folder, 'first.json'), '')
    const touched: string[] = []
    const refuse = (): never => {
      throw Object.assign(new Error('no space left for watches'), { code: 'ENOSPC' })
    }
    onTestFinished(watchFolder(folder, (name) => touched.push(name), refuse))
    await waitFor(() => expect(touched).toEqual(['first.json']))
    await writeFile(join(folder, 'a.json'), 'a')
    await waitFor(() => expect(touched).toEqual(['first.json', 'a.json']))
    await writeFile(join(folder, 'a.json'), 'b, and longer')
    await waitFor(() => expect(touched).toEqual(['first.json', 'a.json', 'a.json']))
    await rm(join(folder, 'a.json'))
    await waitFor(() => expect(touched).toEqual(['first.json', 'a.json', 'a.json', 'a.json']))
  })

  it('is checked once a second after its watcher failed', async () => {
    const folder = await createTemporaryFolder()
    await writeFile(join(folder, 'first.json'), '')
    const touched: string[] = []
    const started: ReturnType<typeof watch>[] = []
    const end = watchFolder(
      folder,
      (name) => touched.push(name),
      (path, listener) => {
        const watcher = watch(path, { persistent: false }, listener)
        started.push(watcher)
        return watcher
      },
    )
    onTestFinished(end)
    started[0]?.emit('error', new Error('the network drive is gone'))
    await waitFor(() => expect(touched).toEqual(['first.json']))
    await writeFile(join(folder, 'a.json'), 'a')
    await waitFor(() => expect(touched).toContain('a.json'))
  })

  it('is distinguished from another one that replaces it', async () => {
    const root = await createTemporaryFolder()
    const folder = join(root, 'roles')
    await mkdir(folder)
    const touched: string[] = []
    onTestFinished(watchFolder(folder, (name) => touched.push(name)))
    await rename(folder, join(root, 'away'))
    await mkdir(folder)
    await writeFile(join(folder, 'a.json'), 'a')
    await waitFor(() => expect(touched).toContain('a.json'))
  })
})
