import { copyFile, rename, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Role } from '@shared/model/role'
import { nameBackup } from '@electron/store/backups/backupNames'
import { getBackupsFolder } from '@electron/store/backups/takeBackup'
import { writeBackup } from '@electron/store/backups/writeBackup'
import { FileReader } from '@electron/store/backups/zip/fileReader'
import type { WorkspaceOptions, Workspace } from '@electron/store/types'
import { damageEntry } from '../../../helpers/faults/damageEntry'
import { encodeRecordFile } from '../../../helpers/encodeRecordFile'
import {
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'

const atHour = (hour: number): Date => new Date(Date.UTC(2026, 10, 23, hour))

/** How many ZIP files a task opened, and how many bytes of them it read. */
const countReads = async (task: () => Promise<void>): Promise<{ zips: number; bytes: number }> => {
  const parts = vi.spyOn(FileReader.prototype, 'read')
  const ranges = vi.spyOn(FileReader.prototype, '_readStreamForRange')
  await task()
  const lengths = [
    ...parts.mock.calls.map(([, , length]) => length),
    ...ranges.mock.calls.map(([start, end]) => end - start),
  ]
  const zips = new Set([...parts.mock.contexts, ...ranges.mock.contexts]).size
  vi.restoreAllMocks()
  return { zips, bytes: lengths.reduce((sum, length) => sum + length, 0) }
}

interface BackedUpRole {
  workspace: Workspace
  role: Role
  place: string
}

/** A role that was saved once, so that its history is empty, and backups of it. */
const createBackedUp = async (hours: readonly number[], place?: string): Promise<BackedUpRole> => {
  const workspace = await createTestWorkspace()
  const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  const folder = place ?? getBackupsFolder(workspace.folder)
  for (const hour of hours) await takeAt(workspace, folder, hour)
  return { workspace, role, place: folder }
}

const takeAt = async ({ folder, id }: Workspace, place: string, hour: number): Promise<string> => {
  const path = join(place, nameBackup(id, atHour(hour)))
  expectOk(await writeBackup(folder, path, { takenAt: atHour(hour), overwrite: true }))
  return path
}

const getZip = ({ workspace, place }: BackedUpRole, hour: number): string =>
  join(place, nameBackup(workspace.id, atHour(hour)))

/** Closes the workspace, damages the role's file and opens it again. */
const damageAndReopen = async (
  { workspace, role }: BackedUpRole,
  options: WorkspaceOptions = {},
): Promise<Workspace> => {
  await workspace.close()
  await truncate(join(workspace.folder, 'roles', `${role.id}.json`), 100)
  return openTestWorkspace(workspace.folder, options)
}

describe('a damaged record that was saved only once', () => {
  it('is restored from the newest backup, which is named', async () => {
    const made = await createBackedUp([8, 12])
    const workspace = await damageAndReopen(made)
    const found = expectOk(await workspace.quarantine.findLastGood('roles', made.role.id))
    expect(found).toEqual({
      source: 'backup',
      backupTakenAt: atHour(12).toISOString(),
      record: made.role,
    })
    expect(expectOk(await workspace.quarantine.restoreLastGood('roles', made.role.id))).toEqual(
      found,
    )
    expect(workspace.collection('roles').list()).toEqual([{ ...made.role, rev: 2 }])
    expect(expectOk(await workspace.verify()).findings).toEqual([])
  })

  it('is restored from the second folder too', async () => {
    const second = await createTemporaryFolder()
    const made = await createBackedUp([12], second)
    const listBackupPlaces = () => Promise.resolve([second])
    const workspace = await damageAndReopen(made, { listBackupPlaces })
    const found = expectOk(await workspace.quarantine.findLastGood('roles', made.role.id))
    expect(found).toMatchObject({ source: 'backup', record: made.role })
  })

  it('is restored from an older backup if it is damaged in the newer ones', async () => {
    const made = await createBackedUp([8, 9, 10, 11, 12])
    const { workspace, role } = made
    const path = `roles/${role.id}.json`
    await damageEntry(getZip(made, 12), path)
    await truncate(getZip(made, 11), 500)
    await writeFile(getZip(made, 10), 'PK, but nothing more')
    await truncate(join(workspace.folder, path), 100)
    await takeAt(workspace, made.place, 9)
    const opened = await damageAndReopen(made)
    expect(expectOk(await opened.quarantine.findLastGood('roles', role.id))).toMatchObject({
      backupTakenAt: atHour(8).toISOString(),
      record: role,
    })
  })

  it('is not restored from a backup of another workspace under the name of one of ours', async () => {
    const made = await createBackedUp([])
    const other = await createTestWorkspace()
    expectOk(await other.collection('roles').insert(made.role))
    const foreign = await takeAt(other, getBackupsFolder(other.folder), 12)
    await copyFile(foreign, getZip(made, 12))
    const workspace = await damageAndReopen(made)
    expect(expectOk(await workspace.quarantine.findLastGood('roles', made.role.id))).toBeNull()
    expect(expectFailure(await workspace.quarantine.restoreLastGood('roles', made.role.id))).toBe(
      'not-found',
    )
  })

  it('is not restored from a file that is too large for a record', async () => {
    const made = await createBackedUp([])
    const large = encodeRecordFile({ ...made.role, notes: 'x'.repeat(3 * 1024 * 1024) })
    await writeFile(join(made.workspace.folder, 'roles', `${made.role.id}.json`), large)
    await takeAt(made.workspace, made.place, 12)
    const workspace = await damageAndReopen(made)
    expect(expectOk(await workspace.quarantine.findLastGood('roles', made.role.id))).toBeNull()
  })

  it('is restored from an intact backup that replaces a damaged one', async () => {
    const made = await createBackedUp([12])
    const intact = join(await createTemporaryFolder(), 'intact.zip')
    await copyFile(getZip(made, 12), intact)
    await damageEntry(getZip(made, 12), `roles/${made.role.id}.json`)
    const workspace = await damageAndReopen(made)
    const find = async () =>
      expectOk(await workspace.quarantine.findLastGood('roles', made.role.id))
    expect(await find()).toBeNull()
    await rename(intact, getZip(made, 12))
    expect(await find()).toMatchObject({ source: 'backup' })
  })

  it('is restored from a backup that is added later, or was unavailable', async () => {
    const made = await createBackedUp([12])
    const away = join(await createTemporaryFolder(), 'away.zip')
    await rename(getZip(made, 12), away)
    const workspace = await damageAndReopen(made)
    const find = async () =>
      expectOk(await workspace.quarantine.findLastGood('roles', made.role.id))
    expect(await find()).toBeNull()
    await rename(away, getZip(made, 12))
    expect(await find()).toMatchObject({ source: 'backup' })
  })
})

describe('a damaged record with a history', () => {
  const createEdited = async (backupAfterEdit: boolean) => {
    const made = await createBackedUp([8])
    await made.workspace.close()
    const again = await openTestWorkspace(made.workspace.folder)
    const edited = expectOk(await again.collection('roles').save({ ...made.role, client: 'New' }))
    if (backupAfterEdit) await takeAt(again, made.place, 12)
    return { edited, workspace: await damageAndReopen({ ...made, workspace: again }) }
  }

  it('is restored from a newer backup', async () => {
    const { workspace, edited } = await createEdited(true)
    expect(expectOk(await workspace.quarantine.findLastGood('roles', edited.id))).toMatchObject({
      source: 'backup',
      record: edited,
    })
  })

  it('is restored from the history if that is as new as the backup', async () => {
    const { workspace, edited } = await createEdited(false)
    expect(expectOk(await workspace.quarantine.findLastGood('roles', edited.id))).toMatchObject({
      source: 'history',
    })
  })
})

describe('many damaged records', () => {
  /** A workspace of 40 roles with three backups, all of whose files are damaged. */
  const createManyDamaged = async () => {
    const workspace = await createTestWorkspace()
    for (let count = 0; count < 40; count += 1)
      expectOk(await workspace.collection('roles').create(createRoleDraft()))
    await workspace.addAttachment(Buffer.alloc(8 * 1024 * 1024, 'x'))
    const ids = workspace
      .collection('roles')
      .list()
      .map(({ id }) => id)
    for (const hour of [8, 10, 12])
      await takeAt(workspace, getBackupsFolder(workspace.folder), hour)
    await workspace.close()
    for (const id of ids) await truncate(join(workspace.folder, 'roles', `${id}.json`), 100)
    return { folder: workspace.folder, ids }
  }

  it('are searched by opening each backup once, and reading only what is needed', async () => {
    const { folder, ids } = await createManyDamaged()
    const workspace = await openTestWorkspace(folder)
    const reads = await countReads(async () => {
      const found = await Promise.all(
        ids.map((id) => workspace.quarantine.findLastGood('roles', id)),
      )
      for (const each of found) expect(expectOk(each)).toMatchObject({ source: 'backup' })
    })
    expect(reads.zips).toBe(1)
    expect(reads.bytes).toBeLessThan(1024 * 1024)
    const again = await countReads(async () => {
      await workspace.quarantine.findLastGood('roles', ids[0]!)
    })
    expect(again.zips).toBe(0)
  })
})
