import { copyFile, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyBackup } from '@electron/store/backups/reading/readBackup'
import { writeBackup } from '@electron/store/backups/writeBackup'
import {
  createCandidateDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
} from '../temporaryWorkspace'
import { backUp, listNames, noon } from './backupFixtures'

/** A workspace with one candidate. */
const createSmallWorkspace = async () => {
  const workspace = await createTestWorkspace()
  expectOk(await workspace.collection('candidates').create(createCandidateDraft()))
  return workspace
}

describe('a backup that another program overwrites meanwhile', () => {
  it('is refused even if it was replaced by an intact backup, because that is another one', async () => {
    const other = await backUp(await createSmallWorkspace())
    const { folder } = await createSmallWorkspace()
    const place = await createTemporaryFolder()
    const copy = join(await createTemporaryFolder(), 'copy.zip')
    await copyFile(other, copy)
    const replaced: Promise<void>[] = []
    const replace = async (): Promise<void> => {
      const [temporary] = await readdir(place)
      await rename(copy, join(place, temporary!))
    }
    const written = await writeBackup(folder, join(place, 'backup.zip'), {
      takenAt: noon,
      onProgress: ({ step }) => {
        if (step === 'writing' && replaced.length === 0) replaced.push(replace())
      },
    })
    await Promise.all(replaced)
    expect(expectFailure(written)).toBe('io')
    expect(await listNames(place)).toEqual([])
  })
})

describe('a backup whose comment names a different origin from its sealed list', () => {
  it.each([
    ['time', '2026-11-23T12', '2026-11-24T12'],
    ['workspace', '"workspaceId":"', '"workspaceId":"x'],
  ])('is refused: the %s', async (_what, told, forged) => {
    const zip = await backUp(await createSmallWorkspace())
    const bytes = (await readFile(zip)).toString('latin1')
    const at = bytes.lastIndexOf(told)
    // The comment ends the file, and keeps its length.
    const changed = bytes.slice(0, at) + forged + bytes.slice(at + forged.length)
    await writeFile(zip, Buffer.from(changed, 'latin1'))
    await expect(verifyBackup(zip)).rejects.toMatchObject({ code: 'io' })
  })
})

describe.skipIf(process.platform === 'win32')('a backup on a computer of many users', () => {
  it('can be read only by its owner', async () => {
    const before = process.umask(0)
    try {
      const zip = await backUp(await createSmallWorkspace())
      expect((await stat(zip)).mode & 0o777).toBe(0o600)
    } finally {
      process.umask(before)
    }
  })
})
