import type * as fileSystem from 'node:fs/promises'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { syncFolder } from '@electron/store/files/durableFile'
import { acquireLock } from '@electron/store/lock/acquireLock'
import { encodeLock } from '@electron/store/lock/lockRecord'
import { createTemporaryFolder } from '../temporaryWorkspace'

/** The next system calls that fail, and how: a file that another program holds open. */
const held = vi.hoisted(() => ({
  renames: [] as string[],
  opens: [] as string[],
  syncs: [] as string[],
}))

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof fileSystem>()
  const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))
  const isLock = (path: unknown) => String(path).endsWith('lock.json')
  return {
    ...original,
    rename: (from: string, to: string) => {
      const code = isLock(to) ? held.renames.shift() : undefined
      return code === undefined ? original.rename(from, to) : refuse(code)
    },
    open: async (...call: Parameters<typeof original.open>) => {
      const code = isLock(call[0]) ? held.opens.shift() : undefined
      if (code !== undefined) return refuse(code)
      const handle = await original.open(...call)
      const fault = held.syncs.shift()
      if (fault !== undefined) handle.sync = () => refuse(fault)
      return handle
    },
  }
})

beforeEach(() => {
  held.renames = []
  held.opens = []
  held.syncs = []
})

const now = () => new Date()

/** A folder with a lock left by a process that no longer exists. */
const leaveLock = async (): Promise<string> => {
  const folder = await createTemporaryFolder()
  const longAgo = '2020-01-01T00:00:00.000Z'
  const lock = {
    token: 'left',
    host: hostname(),
    pid: process.pid,
    processStart: 'another process of this number',
    user: 'mara',
    since: longAgo,
    heartbeat: longAgo,
  }
  await writeFile(join(folder, 'lock.json'), encodeLock(lock))
  return folder
}

describe('a lock that another program is reading, by the rules of Windows', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'is taken over once the rename over it succeeds: %s',
    async (code) => {
      const folder = await leaveLock()
      held.renames = [code, code]
      const attempt = await acquireLock(folder, now)
      expect(attempt.kind).toBe('held')
      expect(await readFile(join(folder, 'lock.json'), 'utf8')).toContain(String(process.pid))
      if (attempt.kind === 'held') await attempt.lock.release()
      expect(await readdir(folder)).toEqual([])
    },
  )

  it('is free for the next attempt if the rename over it never succeeds', async () => {
    const folder = await leaveLock()
    held.renames = Array<string>(20).fill('EPERM')
    await expect(acquireLock(folder, now)).rejects.toMatchObject({ code: 'EPERM' })
    held.renames = []
    const attempt = await acquireLock(folder, now)
    expect(attempt.kind).toBe('held')
    if (attempt.kind === 'held') await attempt.lock.release()
  })

  it.each(['EPERM', 'EBUSY'])('is read once it can be opened: %s', async (code) => {
    const folder = await leaveLock()
    held.opens = [code, code]
    const attempt = await acquireLock(folder, now)
    expect(attempt.kind).toBe('held')
    if (attempt.kind === 'held') await attempt.lock.release()
  })

  it.each(['EPERM', 'EBUSY'])('gets its heartbeat once it can be opened: %s', async (code) => {
    const folder = await createTemporaryFolder()
    let time = new Date('2026-11-23T10:00:00.000Z')
    const attempt = await acquireLock(folder, () => time)
    if (attempt.kind !== 'held') throw new Error('The folder is locked.')
    held.opens = [code]
    time = new Date('2026-11-23T10:04:00.000Z')
    await attempt.lock.confirm()
    expect(await readFile(join(folder, 'lock.json'), 'utf8')).toContain('10:04:00.000Z')
    await attempt.lock.release()
  })
})

describe('a folder that can’t be forced to the disk', () => {
  it('is left to NTFS on Windows, where it can’t even be opened', async () => {
    await expect(syncFolder('C:\\no such folder', 'win32')).resolves.toBeUndefined()
  })

  it.each(['EINVAL', 'ENOTSUP', 'ENOSYS'])(
    'is not a failure if the file system has no such thing: %s',
    async (code) => {
      held.syncs = [code]
      await expect(syncFolder(await createTemporaryFolder(), 'linux')).resolves.toBeUndefined()
    },
  )

  it.each(['EIO', 'ENOSPC'])('is a failure if the disk fails: %s', async (code) => {
    held.syncs = [code]
    await expect(syncFolder(await createTemporaryFolder(), 'darwin')).rejects.toMatchObject({
      code,
    })
  })
})
