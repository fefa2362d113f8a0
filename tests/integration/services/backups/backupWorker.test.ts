import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createTakingInWorker } from '@electron/services/backups/worker/takeInWorker'
import type { BackupProgress } from '@electron/store/backups'
import { nameBackup } from '@electron/store/backups/backupNames'
import { verifyBackup } from '@electron/store/backups/reading/readBackup'
import { bundleProgram } from '../../../helpers/bundleProgram'
import { createFullWorkspace, listNames, noon } from '../../store/backups/backupFixtures'
import {
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
} from '../../store/temporaryWorkspace'

describe('a backup that a worker takes', () => {
  let workerFile: string
  beforeAll(async () => {
    workerFile = await bundleProgram('electron/services/backups/worker/backupWorker.ts')
  })

  const start = async (place: string, options: { signal?: AbortSignal } = {}) => {
    const { folder, id } = await createFullWorkspace(0)
    const told: BackupProgress[] = []
    const onProgress = (progress: BackupProgress): void => void told.push(progress)
    const take = createTakingInWorker(workerFile)
    const taken = await take(folder, id, place, { now: noon, onProgress, ...options })
    return { id, taken, told }
  }

  it('is one that can be verified, and tells how far it is', async () => {
    const place = await createTemporaryFolder()
    const { id, taken, told } = await start(place)
    const header = expectOk(taken)
    expect((await verifyBackup(join(place, nameBackup(id, noon)))).header).toEqual(header)
    expect(told.at(-1)).toMatchObject({ step: 'checking', done: header.fileCount })
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const place = await createTemporaryFolder()
    const { taken } = await start(place, { signal: AbortSignal.abort() })
    expect(expectFailure(taken)).toBe('cancelled')
    expect(await listNames(place)).toEqual([])
  })

  it('ends when it is cancelled, even if its disk no longer responds', async () => {
    const folder = await createTemporaryFolder()
    const hungWorker = join(folder, 'hungWorker.mjs')
    await writeFile(hungWorker, 'setInterval(() => undefined, 60_000)')
    const take = createTakingInWorker(hungWorker, 1)
    const { id } = await createTestWorkspace()
    const taken = await take(folder, id, folder, { now: noon, signal: AbortSignal.abort() })
    expect(expectFailure(taken)).toBe('cancelled')
  })

  it('fails with the reason that the disk gave', async () => {
    const { taken } = await start(join(await createTemporaryFolder(), 'unplugged'))
    expect(expectFailure(taken)).toBe('folder-missing')
  })

  it('fails as what it is when the worker can’t be started', async () => {
    workerFile = join(await createTemporaryFolder(), 'missing.mjs')
    const { taken } = await start(await createTemporaryFolder())
    expect(expectFailure(taken)).toBe('internal')
  })
})
