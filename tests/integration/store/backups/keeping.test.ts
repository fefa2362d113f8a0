import { copyFile, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createId, workspaceIdSchema } from '@shared/model/ids'
import { listBackups, removeOldBackups } from '@electron/store/backups/backupFolder'
import { nameBackup, nameBackupOfFormat, readBackupName } from '@electron/store/backups/backupNames'
import { takeBackup } from '@electron/store/backups/takeBackup'
import { writeBackup } from '@electron/store/backups/writeBackup'
import { createBackupRuns } from '@electron/services/backups/backupRuns'
import { createBackupSchedule } from '@electron/services/backups/backupSchedule'
import { createSecondBackupFolder } from '@electron/services/backups/secondBackupFolder'
import {
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'
import { backUp, createFullWorkspace, listNames, noon } from './backupFixtures'

const hours = (count: number): number => count * 60 * 60 * 1000
const before = (ms: number): Date => new Date(noon.getTime() - ms)

/** A folder with real backups of a workspace taken every six hours for 20 days. */
const createBackupFolder = async () => {
  const workspace = await createTestWorkspace()
  const zip = await backUp(workspace)
  const place = await createTemporaryFolder()
  for (let count = 0; count < 80; count += 1)
    await copyFile(zip, join(place, nameBackup(workspace.id, before(hours(6 * count)))))
  return { workspace, zip, place }
}

describe('the name of a backup', () => {
  it('sorts by time and can be read back', () => {
    const id = createId(workspaceIdSchema)
    const names = [before(hours(1)), noon].map((time) => nameBackup(id, time))
    expect([...names].sort()).toEqual(names)
    expect(readBackupName(names[1]!)).toEqual({
      workspaceId: id,
      takenAt: noon,
      isBeforeMigration: false,
    })
    expect(readBackupName(nameBackupOfFormat(id, noon, 1))?.isBeforeMigration).toBe(true)
    expect(readBackupName('rolebench-backup.zip')).toBeNull()
    expect(readBackupName(`${names[0]!}.zip`)).toBeNull()
  })
})

describe('making room', () => {
  it('keeps what the policy says and deletes the rest of our own', async () => {
    const { workspace, place } = await createBackupFolder()
    await removeOldBackups(place, workspace.id, noon)
    const kept = await listBackups(place, workspace.id)
    expect(kept.length).toBeGreaterThan(14)
    expect(kept.length).toBeLessThan(20)
    expect(kept[0]?.takenAt).toEqual(noon)
  })

  it('leaves everything alone that is not a complete backup of this workspace', async () => {
    const { workspace, zip, place } = await createBackupFolder()
    const old = before(hours(24 * 500))
    const foreign = [
      'holiday.zip',
      nameBackup(createId(workspaceIdSchema), old),
      nameBackupOfFormat(workspace.id, old, 1),
      nameBackup(workspace.id, before(hours(24 * 501))),
      nameBackup(workspace.id, before(hours(24 * 502))),
    ]
    const [holiday, , migration, damaged, stolen] = foreign.map((name) => join(place, name))
    await writeFile(holiday!, 'mine')
    await copyFile(zip, join(place, foreign[1]!))
    await copyFile(zip, migration!)
    await writeFile(damaged!, 'PK')
    await copyFile(await backUp(await createTestWorkspace()), stolen!)
    await removeOldBackups(place, workspace.id, noon)
    expect(await listNames(place)).toEqual(expect.arrayContaining(foreign))
  })

  it('removes what a crash left, but not what is perhaps still being written', async () => {
    const { workspace, place } = await createBackupFolder()
    const stale = join(place, '.rolebench-0123456789abcdef.tmp')
    const fresh = join(place, '.rolebench-fedcba9876543210.tmp')
    for (const path of [stale, fresh]) await writeFile(path, 'half')
    await utimes(stale, before(hours(25)), before(hours(25)))
    await utimes(fresh, noon, noon)
    await removeOldBackups(place, workspace.id, noon)
    const names = await listNames(place)
    expect(names).toContain('.rolebench-fedcba9876543210.tmp')
    expect(names).not.toContain('.rolebench-0123456789abcdef.tmp')
  })

  it('does not happen if the new backup failed', async () => {
    const { workspace, place } = await createBackupFolder()
    const names = await listNames(place)
    await rename(join(workspace.folder, 'rolebench.json'), join(workspace.folder, 'gone'))
    expectFailure(await takeBackup(workspace.folder, workspace.id, place, { now: noon }))
    expect(await listNames(place)).toEqual(names)
  })
})

/** A workspace with a schedule whose clock the test controls, and a second folder. */
const createScheduled = async (prepare = true) => {
  const folder = await createTemporaryFolder()
  const stick = join(folder, 'stick')
  await mkdir(stick)
  const secondFolder = createSecondBackupFolder(join(folder, 'user-data'))
  if (prepare) expectOk(await secondFolder.save(stick))
  const workspace = await createTestWorkspace()
  const clock = { now: new Date() }
  const runs = createBackupRuns({ secondFolder, onRun: () => undefined, now: () => clock.now })
  const startBackups = createBackupSchedule({ runs, firstAfterMs: 3_600_000, now: () => clock.now })
  const list = async (place: string) => (await listBackups(place, workspace.id)).length
  const count = async () => [await list(join(workspace.folder, 'backups')), await list(stick)]
  return { workspace, runs, startBackups, count, clock, stick, secondFolder }
}

describe('the schedule', () => {
  it('backs up to both folders on closing if something changed, and only then', async () => {
    const { workspace, startBackups, count } = await createScheduled()
    await startBackups(workspace)()
    expect(await count()).toEqual([0, 0])
    expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await startBackups(workspace)()
    expect(await count()).toEqual([1, 1])
    await startBackups(workspace)()
    expect(await count()).toEqual([1, 1])
  })

  it('continues in the first folder while the second is unplugged, says so, and tries again', async () => {
    const { workspace, startBackups, count, runs, stick } = await createScheduled()
    expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await rename(stick, `${stick}-elsewhere`)
    await startBackups(workspace)()
    expect(await count()).toEqual([1, 0])
    expect(runs.getProblem('workspace')).toBeNull()
    expect(runs.getProblem('second')).toContain('unplugged')
    await rename(`${stick}-elsewhere`, stick)
    await startBackups(workspace)()
    expect(await count()).toEqual([1, 1])
    expect(runs.getProblem('second')).toBeNull()
  })

  it('notices a removal, after which no record is newer than the last backup', async () => {
    const { workspace, startBackups, count, clock } = await createScheduled(false)
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await startBackups(workspace)()
    clock.now = new Date(clock.now.getTime() + hours(4))
    const end = startBackups(workspace)
    expectOk(await workspace.collection('roles').remove(role.id, role.rev))
    await end()
    expect((await count())[0]).toBe(2)
  })

  it('recreates the workspace’s own backup folder if somebody deleted it', async () => {
    const { workspace, startBackups, count } = await createScheduled()
    expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await rm(join(workspace.folder, 'backups'), { recursive: true })
    await startBackups(workspace)()
    expect(await count()).toEqual([1, 1])
  })

  it('does not wait on closing for a backup that was requested, and leaves nothing of it', async () => {
    const { workspace, runs, startBackups, count } = await createScheduled(false)
    expectOk(await workspace.collection('roles').create(createRoleDraft()))
    const stopBackups = startBackups(workspace)
    const asked = runs.takeNow(workspace)
    await stopBackups()
    expect((await asked).map(({ result }) => expectFailure(result))).toEqual(['cancelled'])
    expect(await count()).toEqual([1, 0])
    expect(await listNames(join(workspace.folder, 'backups'))).toHaveLength(1)
  })

  it('does not keep the workspace open for a disk that no longer responds', async () => {
    const { workspace, runs } = await createScheduled(false)
    const hung = { ...runs, takeDue: () => new Promise<never>(() => undefined) }
    const patience = { closePatienceMs: 1, cancelPatienceMs: 1 }
    const stopBackups = createBackupSchedule({ runs: hung, ...patience })(workspace)
    await expect(stopBackups()).resolves.toBeUndefined()
  })

  it('takes none of a read-only workspace', async () => {
    const { workspace, startBackups, count } = await createScheduled()
    expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await workspace.close()
    const reader = await openTestWorkspace(workspace.folder, { readOnly: true })
    await startBackups(reader)()
    expect(await count()).toEqual([0, 0])
  })

  it('remembers the second folder', async () => {
    const userData = await createTemporaryFolder()
    expectOk(await createSecondBackupFolder(userData).save('/media/stick'))
    expect(await createSecondBackupFolder(userData).get()).toBe('/media/stick')
    expectOk(await createSecondBackupFolder(userData).save(null))
    expect(await createSecondBackupFolder(userData).get()).toBeNull()
  })
})

describe('a workspace of an older format', () => {
  it('stays closed if it can’t be backed up first', async () => {
    const { folder, id } = await createFullWorkspace(10)
    const { backUpBeforeMigration } = await import('@electron/store/backups/takeBackup')
    await backUpBeforeMigration(folder, 1)
    const [kept] = await listBackups(join(folder, 'backups'), id)
    expect(kept).toMatchObject({ isBeforeMigration: true })
    expect(kept?.fileCount).toBeGreaterThan(3)
    await rename(join(folder, 'rolebench.json'), join(folder, 'gone'))
    await expect(backUpBeforeMigration(folder, 1)).rejects.toThrow('was not opened')
  })

  it('never gets two backups of the same name', async () => {
    const workspace = await createFullWorkspace(10)
    const path = join(workspace.folder, 'backups', nameBackupOfFormat(workspace.id, noon, 1))
    expectOk(await writeBackup(workspace.folder, path, { takenAt: noon }))
    expect(expectFailure(await writeBackup(workspace.folder, path, { takenAt: noon }))).toBe(
      'exists',
    )
  })
})
