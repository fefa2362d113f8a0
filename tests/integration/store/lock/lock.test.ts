import { existsSync } from 'node:fs'
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readClaims } from '@electron/store/lock/lockFiles'
import { encodeLock, lockRecordSchema, type LockRecord } from '@electron/store/lock/lockRecord'
import { readProcessStart } from '@electron/store/lock/processStart'
import { takeOver } from '@electron/store/lock/takeOver'
import { bundleProgram } from '../../../helpers/bundleProgram'
import {
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'
import { startContender } from './startContender'

let program = ''

beforeAll(async () => {
  program = await bundleProgram('tests/integration/store/lock/contender.ts')
})

const minute = 60_000

const createClosedWorkspace = async (): Promise<string> => {
  const workspace = await createTestWorkspace()
  await workspace.close()
  return workspace.folder
}

const lockPathOf = (folder: string): string => join(folder, 'lock.json')

const readLock = async (folder: string): Promise<LockRecord> =>
  lockRecordSchema.parse(JSON.parse(await readFile(lockPathOf(folder), 'utf8')))

/** A lock as another process left it. */
const leaveLock = async (folder: string, fields: Partial<LockRecord>): Promise<LockRecord> => {
  const now = new Date().toISOString()
  const lock = {
    token: `left-${Math.random()}`,
    host: hostname(),
    pid: process.pid,
    processStart: await readProcessStart(process.pid),
    user: 'mara',
    since: now,
    heartbeat: now,
    ...fields,
  }
  await writeFile(lockPathOf(folder), encodeLock(lock))
  return lock
}

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString()

const listLockFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith('lock'))

describe('the lock', () => {
  it('is read-only for a second process, and says who is writing', async () => {
    const folder = await createClosedWorkspace()
    const other = await startContender(program, folder)
    expect(await other.open()).toBe('writer')

    const workspace = await openTestWorkspace(folder)
    expect(workspace.readOnly).toMatchObject({
      reason: 'locked',
      holder: { pid: other.pid, host: hostname() },
    })
    const refused = await workspace.collection('roles').create(createRoleDraft())
    expect(expectFailure(refused)).toBe('locked')
    await workspace.close()
    expect(await readLock(folder)).toMatchObject({ pid: other.pid })
  })

  it('is free again when the workspace is closed', async () => {
    const folder = await createClosedWorkspace()
    const other = await startContender(program, folder)
    await other.open()
    await other.close()
    expect(await listLockFiles(folder)).toEqual([])
    expect((await openTestWorkspace(folder)).readOnly).toBeNull()
  })

  it('of a killed process is taken over', async () => {
    const folder = await createClosedWorkspace()
    const other = await startContender(program, folder)
    expect(await other.open()).toBe('writer')
    await other.kill()
    expect(existsSync(lockPathOf(folder))).toBe(true)
    const workspace = await openTestWorkspace(folder)
    expect(workspace.readOnly).toBeNull()
    expect(await readLock(folder)).toMatchObject({ pid: process.pid })
    expect(await listLockFiles(folder)).toEqual(['lock.json'])
  })

  it('of an earlier process with the number of a running one is taken over', async () => {
    const folder = await createClosedWorkspace()
    await leaveLock(folder, { pid: process.ppid, processStart: 'another boot/12345' })
    expect((await openTestWorkspace(folder)).readOnly).toBeNull()
  })

  it('of a running process on this computer holds, however old its heartbeat is', async () => {
    const folder = await createClosedWorkspace()
    await leaveLock(folder, { heartbeat: ago(24 * 60 * minute) })
    expect((await openTestWorkspace(folder)).readOnly).toMatchObject({
      reason: 'locked',
      holder: { user: 'mara' },
    })
  })

  it('of another computer holds while its heartbeat is recent, and is taken over when it is old', async () => {
    const folder = await createClosedWorkspace()
    await leaveLock(folder, { host: 'LAPTOP-7', heartbeat: ago(4 * minute) })
    const locked = await openTestWorkspace(folder)
    expect(locked.readOnly).toMatchObject({ reason: 'locked', holder: { host: 'LAPTOP-7' } })
    await locked.close()
    await leaveLock(folder, { host: 'LAPTOP-7', heartbeat: ago(6 * minute) })
    expect((await openTestWorkspace(folder)).readOnly).toBeNull()
  })

  it('that can’t be read holds while it is recent', async () => {
    const folder = await createClosedWorkspace()
    await writeFile(lockPathOf(folder), '{"token":')
    expect((await openTestWorkspace(folder)).readOnly).toMatchObject({ reason: 'locked' })
  })

  it('goes to exactly one of many processes that find one left by a crash', async () => {
    const folder = await createClosedWorkspace()
    const contenders = await Promise.all(
      Array.from({ length: 6 }, () => startContender(program, folder)),
    )
    for (let round = 0; round < 25; round += 1) {
      await leaveLock(folder, { host: 'LAPTOP-7', heartbeat: ago(60 * minute) })
      const outcomes = await Promise.all(contenders.map((contender) => contender.open()))
      expect(outcomes.sort()).toEqual([...Array<string>(5).fill('locked'), 'writer'])
      await Promise.all(contenders.map((contender) => contender.close()))
      expect(await listLockFiles(folder)).toEqual([])
    }
  }, 60_000)

  it('stays with the one that took over if another acts on outdated information', async () => {
    const folder = await createClosedWorkspace()
    const old = await leaveLock(folder, { host: 'LAPTOP-7', heartbeat: ago(60 * minute) })
    const seenBefore = await readClaims(folder)
    expect((await openTestWorkspace(folder)).readOnly).toBeNull()
    const holder = await readLock(folder)
    expect(await takeOver(folder, seenBefore, { ...old, token: 'late' })).toBe(false)
    expect(await readLock(folder)).toEqual(holder)
    expect(await listLockFiles(folder)).toEqual(['lock.json'])
  })

  it('is lost to a takeover that has begun, even while its own file is there', async () => {
    const clock = { now: new Date() }
    const folder = await createClosedWorkspace()
    const workspace = await openTestWorkspace(folder, { now: () => clock.now })
    const held = await readLock(folder)
    const other = { ...held, token: 'begun-elsewhere', host: 'elsewhere' }
    await writeFile(join(folder, `lock.takeover-${held.token}.json`), encodeLock(other))
    clock.now = new Date(clock.now.getTime() + 60 * minute)
    const refused = await workspace.collection('roles').create(createRoleDraft())
    expect(expectFailure(refused)).toBe('locked')
    expect(workspace.readOnly).toMatchObject({ holder: { host: 'elsewhere' } })
    await workspace.close()
  })

  it('goes to one even if an earlier takeover crashed half-way', async () => {
    const folder = await createClosedWorkspace()
    const old = await leaveLock(folder, { host: 'LAPTOP-7', heartbeat: ago(60 * minute) })
    const half = { ...old, token: 'half', heartbeat: ago(30 * minute) }
    await writeFile(join(folder, `lock.takeover-${old.token}.json`), encodeLock(half))
    expect((await openTestWorkspace(folder)).readOnly).toBeNull()
    expect(await listLockFiles(folder)).toEqual(['lock.json'])
  })

  it('leaves a takeover in progress to the one that began it', async () => {
    const folder = await createClosedWorkspace()
    const old = await leaveLock(folder, { host: 'LAPTOP-7', heartbeat: ago(60 * minute) })
    const other = { ...old, token: 'other', host: 'LAPTOP-8', heartbeat: ago(0) }
    await writeFile(join(folder, `lock.takeover-${old.token}.json`), encodeLock(other))
    expect((await openTestWorkspace(folder)).readOnly).toMatchObject({
      reason: 'locked',
      holder: { host: 'LAPTOP-8' },
    })
  })
})

describe('a malicious lock', () => {
  it.each(['x/../../../PWN', '..', 'a\\b', 'a'.repeat(300)])(
    'can’t name a file outside the workspace: %s',
    async (token) => {
      const parent = await createTemporaryFolder()
      const folder = join(parent, 'deep', 'er', 'workspace')
      await (await createTestWorkspace(folder)).close()
      await leaveLock(folder, { token, host: 'LAPTOP-7', heartbeat: ago(60 * minute) })
      await utimes(lockPathOf(folder), 0, 0)
      expect((await openTestWorkspace(folder)).readOnly).toBeNull()
      const names = await readdir(parent, { recursive: true })
      expect(names.filter((name) => name.includes('PWN'))).toEqual([])
      expect(await listLockFiles(folder)).toEqual(['lock.json'])
    },
  )

  it('can’t lead in a circle', async () => {
    const folder = await createClosedWorkspace()
    const old = await leaveLock(folder, { host: 'LAPTOP-7', heartbeat: ago(60 * minute) })
    await writeFile(join(folder, `lock.takeover-${old.token}.json`), encodeLock(old))
    expect((await openTestWorkspace(folder)).readOnly).toBeNull()
    expect(await listLockFiles(folder)).toEqual(['lock.json'])
  })
})

describe('a writer whose laptop slept', () => {
  const openAndSleep = async (ms: number) => {
    let slept = 0
    const folder = await createClosedWorkspace()
    const workspace = await openTestWorkspace(folder, { now: () => new Date(Date.now() + slept) })
    const roles = workspace.collection('roles')
    const role = expectOk(await roles.create(createRoleDraft()))
    slept = ms
    return { folder, workspace, roles, role }
  }

  it('stops writing if another computer took over meanwhile', async () => {
    const { folder, workspace, roles, role } = await openAndSleep(60 * minute)
    const taker = await leaveLock(folder, { host: 'LAPTOP-8', token: 'taker' })
    let told = 0
    workspace.onStatusChanged(() => (told += 1))
    expect(expectFailure(await roles.save({ ...role, title: 'Too late' }))).toBe('locked')
    expect(workspace.readOnly).toMatchObject({ reason: 'locked', holder: { host: 'LAPTOP-8' } })
    expect(told).toBe(1)
    expect(roles.get(role.id)).toEqual(role)
    await workspace.close()
    expect(await readLock(folder)).toEqual(taker)
  })

  it('continues if nobody did, even if the lock was deleted', async () => {
    const { folder, roles, role } = await openAndSleep(60 * minute)
    await rm(lockPathOf(folder))
    expectOk(await roles.save({ ...role, title: 'Awake' }))
    expect(await readLock(folder)).toMatchObject({ pid: process.pid })
  })
})
