import { existsSync } from 'node:fs'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeExportFiles } from '@electron/services/postings/exportFiles'
import { placeSampleWorkspace } from '@electron/services/sample/sampleWorkspace'
import { restoreBackup } from '@electron/store/backups/reading/restoreBackup'
import { writeBackup } from '@electron/store/backups/writeBackup'
import { removeAbandonedFiles, removeAbandonedFolders } from '@electron/store/files/abandonedFiles'
import { bundleProgram } from '../../helpers/bundleProgram'
import { backUp, createFullWorkspace, noon } from './backups/backupFixtures'
import {
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
} from './temporaryWorkspace'

const ours = '.rolebench-0123456789abcdef.tmp'
const theirs = '.rolebench-theirs.tmp'
const makeOld = (path: string): Promise<void> => {
  const longAgo = new Date(Date.now() - 2 * 60 * 60_000)
  return utimes(path, longAgo, longAgo)
}

/** A folder with an unfinished write of ours that is old, one that is new, and a file of somebody else. */
const createWithLeftovers = async (): Promise<string> => {
  const folder = await createTemporaryFolder()
  const fresh = '.rolebench-fedcba9876543210.tmp'
  for (const name of [ours, theirs, fresh]) await writeFile(join(folder, name), 'half')
  await makeOld(join(folder, ours))
  await makeOld(join(folder, theirs))
  return folder
}

const left = ['.rolebench-fedcba9876543210.tmp', theirs]

describe('what a killed write left in a folder that is not ours', () => {
  it('is deleted if it is ours and old, and nothing else is', async () => {
    const folder = await createWithLeftovers()
    await removeAbandonedFiles(folder, new Date())
    expect((await readdir(folder)).sort()).toEqual(left)
  })

  it('is deleted by the next export', async () => {
    const folder = await createWithLeftovers()
    const file = { path: join(folder, 'Buyer.txt'), bytes: Buffer.from('text') }
    expect((await writeExportFiles([file], false)).error).toBeNull()
    expect((await readdir(folder)).sort()).toEqual([...left, 'Buyer.txt'])
  })

  it('is deleted by the next backup', async () => {
    const { folder } = await createTestWorkspace()
    const place = await createWithLeftovers()
    expectOk(await writeBackup(folder, join(place, 'backup.zip'), { takenAt: noon }))
    expect((await readdir(place)).sort()).toEqual([...left, 'backup.zip'])
  })

  it('is deleted from the temporary folder where printing put it', async () => {
    const folder = await createTemporaryFolder()
    for (const name of ['rolebench-print-aB3xYz', 'rolebench-print-later1', 'rolebench-printed'])
      await mkdir(join(folder, name))
    await writeFile(join(folder, 'rolebench-print-aB3xYz', 'job.json'), '{}')
    for (const name of ['rolebench-print-aB3xYz', 'rolebench-printed'])
      await makeOld(join(folder, name))
    await removeAbandonedFolders(folder, 'rolebench-print-', new Date())
    expect((await readdir(folder)).sort()).toEqual(['rolebench-print-later1', 'rolebench-printed'])
  })
})

/** A restore in a separate process, killed once a few files have been written. */
const killRestore = async (zip: string, into: string): Promise<void> => {
  const program = await bundleProgram('tests/integration/store/backups/restorer.ts')
  const child = spawn(process.execPath, [program, zip, into], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
}

describe('a restore that was killed', () => {
  it('leaves a folder that can’t be opened, and that the next restore clears and fills', async () => {
    const zip = await backUp(await createFullWorkspace(0))
    const into = join(await createTemporaryFolder(), 'into')
    await killRestore(zip, into)
    expect(existsSync(join(into, 'rolebench.json'))).toBe(false)
    expect((await readdir(into)).length).toBeGreaterThan(0)
    const restored = expectOk(await restoreBackup(zip, into))
    expect(restored.leftOut).toEqual([])
    expect(await readdir(into)).not.toContain('.rolebench-restoring')
    expect((await openTestWorkspace(into)).collection('roles').list()).toHaveLength(1)
  })

  it('is not mistaken for a workspace that lost its own file', async () => {
    const zip = await backUp(await createFullWorkspace(0))
    const into = await createTemporaryFolder()
    await mkdir(join(into, 'roles'))
    await writeFile(join(into, 'roles', 'a.json'), 'somebody’s')
    expect(expectFailure(await restoreBackup(zip, into))).toBe('exists')
    expect(await readdir(join(into, 'roles'))).toEqual(['a.json'])
  })

  it('is left alone while it is still running', async () => {
    const zip = await backUp(await createFullWorkspace(0))
    const into = join(await createTemporaryFolder(), 'into')
    const second: Promise<string>[] = []
    const first = await restoreBackup(zip, into, {
      onProgress: () => {
        if (second.length === 0) second.push(restoreBackup(zip, into).then(expectFailure))
      },
    })
    expect(await Promise.all(second)).toEqual(['exists'])
    expect(expectOk(first).leftOut).toEqual([])
    expect((await openTestWorkspace(into)).collection('roles').list()).toHaveLength(1)
  })
})

describe('a sample that was killed half-way', () => {
  it('is not in its place, so that the next one is created completely', async () => {
    const parent = await createTemporaryFolder()
    const draft = join(parent, '.rolebench-sample-aB3xYz')
    await mkdir(draft)
    await makeOld(draft)
    const folder = join(parent, 'sample')
    await mkdir(folder)
    expectOk(await placeSampleWorkspace(folder, 'Sample'))
    expect(await readdir(parent)).toEqual(['sample'])
    const workspace = await openTestWorkspace(folder)
    expect(workspace.collection('applications').list().length).toBeGreaterThan(0)
  })

  it('doesn’t replace anything that exists', async () => {
    const folder = await createTemporaryFolder()
    await writeFile(join(folder, 'mine.txt'), 'mine')
    expect(expectFailure(await placeSampleWorkspace(folder, 'Sample'))).toBe('exists')
    expect(await readdir(folder)).toEqual(['mine.txt'])
  })
})
