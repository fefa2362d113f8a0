import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BackupProgress } from '@electron/store/backups/progress'
import { readBackupSummary, verifyBackup } from '@electron/store/backups/reading/readBackup'
import { restoreBackup } from '@electron/store/backups/reading/restoreBackup'
import { writeBackup } from '@electron/store/backups/writeBackup'
import {
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
  readTree,
} from '../temporaryWorkspace'
import { backUp, createFullWorkspace, listNames, noon, readContents } from './backupFixtures'

const parseManifest = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'rolebench.json'), 'utf8'))

describe('a backup', () => {
  it('restores every file byte by byte, in a separate workspace', async () => {
    const workspace = await createFullWorkspace()
    const zip = await backUp(workspace)
    const into = join(await createTemporaryFolder(), 'restored')
    const restored = expectOk(await restoreBackup(zip, into))

    expect(await readContents(into)).toEqual(await readContents(workspace.folder))
    const name = 'Test (as of 2026-11-23)'
    expect(restored).toMatchObject({ name, folder: into, unread: ['roles/link.json'] })
    expect(restored.id).not.toBe(workspace.id)
    expect(await parseManifest(into)).toMatchObject({
      id: restored.id,
      name,
      restoredFrom: { id: workspace.id, takenAt: noon.toISOString() },
    })
    const opened = await openTestWorkspace(into)
    expect(opened.readOnly).toBeNull()
    expect(opened.collection('roles').list()).toEqual(workspace.collection('roles').list())
  })

  it('gives back files of every size, whether they can be compressed or not', async () => {
    const workspace = await createTestWorkspace()
    const sizes = [0, 1, 3_000, 65_535, 65_536, 65_537, 200_000]
    for (const size of sizes)
      for (const [name, bytes] of [
        ['plain', Buffer.alloc(size, 'The same words again. ')],
        ['dense', randomBytes(size)],
      ] as const)
        await writeFile(join(workspace.folder, 'roles', `${name}-${size}.bin`), bytes)
    const zip = await backUp(workspace)
    const into = join(await createTemporaryFolder(), 'restored')
    expectOk(await restoreBackup(zip, into))
    expect(await readContents(into)).toEqual(await readContents(workspace.folder))
  })

  it('leaves the original workspace unchanged', async () => {
    const workspace = await createFullWorkspace()
    const before = await readTree(workspace.folder)
    await backUp(workspace)
    expect(await readTree(workspace.folder)).toEqual(before)
  })

  it('says what is in it, and where it comes from, without being read in full', async () => {
    const workspace = await createFullWorkspace()
    const zip = await backUp(workspace)
    const { header, files } = await verifyBackup(zip)
    expect(await readBackupSummary(zip)).toEqual({
      backup: 1,
      workspaceId: workspace.id,
      takenAt: noon.toISOString(),
      fileCount: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
    })
    expect(header).toMatchObject({ name: 'Test', format: 6, unread: ['roles/link.json'] })
  })

  it('can be unpacked by other programs', async () => {
    const workspace = await createFullWorkspace()
    const zip = await backUp(workspace)
    const into = await createTemporaryFolder()
    execFileSync('python3', ['-m', 'zipfile', '-t', zip])
    execFileSync('python3', ['-m', 'zipfile', '-e', zip, into])
    expect(await readContents(into)).toMatchObject(await readContents(workspace.folder))
  })

  it('reports each step with counts', async () => {
    const workspace = await createFullWorkspace()
    const told: BackupProgress[] = []
    const onProgress = (progress: BackupProgress) => void told.push(progress)
    const zip = join(await createTemporaryFolder(), 'backup.zip')
    const { fileCount, unread } = expectOk(
      await writeBackup(workspace.folder, zip, { takenAt: noon, onProgress }),
    )
    const into = join(await createTemporaryFolder(), 'restored')
    expectOk(await restoreBackup(zip, into, { onProgress }))
    const last = (step: BackupProgress['step']) => told.filter((each) => each.step === step).at(-1)
    const seen = fileCount + unread.length
    expect(last('writing')).toMatchObject({ done: seen, total: seen })
    expect(last('checking')).toMatchObject({ done: fileCount, total: fileCount })
    expect(last('restoring')).toMatchObject({ done: fileCount - 1, total: fileCount - 1 })
  })

  it('does not replace an existing file, unless told to', async () => {
    const workspace = await createFullWorkspace()
    const path = join(await createTemporaryFolder(), 'backup.zip')
    await writeFile(path, 'mine')
    const refused = await writeBackup(workspace.folder, path, { takenAt: noon })
    expect(expectFailure(refused)).toBe('exists')
    expect(await readFile(path, 'utf8')).toBe('mine')
    expectOk(await writeBackup(workspace.folder, path, { takenAt: noon, overwrite: true }))
  })
})

describe('restoring', () => {
  it('refuses a folder that is not empty, and changes nothing in it', async () => {
    const zip = await backUp(await createFullWorkspace())
    const into = await createTemporaryFolder()
    await writeFile(join(into, 'mine.txt'), 'mine')
    expect(expectFailure(await restoreBackup(zip, into))).toBe('exists')
    expect(await listNames(into)).toEqual(['mine.txt'])
  })

  it('refuses the folder of a workspace', async () => {
    const workspace = await createFullWorkspace()
    const zip = await backUp(workspace)
    const before = await readTree(workspace.folder)
    expect(expectFailure(await restoreBackup(zip, workspace.folder))).toBe('exists')
    expect(await readTree(workspace.folder)).toEqual(before)
  })

  it('leaves nothing behind when it is cancelled half-way', async () => {
    const zip = await backUp(await createFullWorkspace())
    const parent = await createTemporaryFolder()
    const cancel = new AbortController()
    const restored = await restoreBackup(zip, join(parent, 'restored'), {
      signal: cancel.signal,
      onProgress: ({ done }) => {
        if (done === 3) cancel.abort()
      },
    })
    expect(expectFailure(restored)).toBe('cancelled')
    expect(await listNames(parent)).toEqual([])
  })

  it('writes the workspace’s own file last, so that half a workspace can’t be opened', async () => {
    const zip = await backUp(await createFullWorkspace())
    const into = join(await createTemporaryFolder(), 'restored')
    const isOpenable: boolean[] = []
    const onProgress = () => void isOpenable.push(existsSync(join(into, 'rolebench.json')))
    expectOk(await restoreBackup(zip, into, { onProgress }))
    expect(new Set(isOpenable)).toEqual(new Set([false]))
    expect(existsSync(join(into, 'rolebench.json'))).toBe(true)
  })
})
