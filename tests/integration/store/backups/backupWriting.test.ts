import { execFileSync } from 'node:child_process'
import { renameSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBackup } from '@electron/store/backups/writeBackup'
import { verifyBackup } from '@electron/store/backups/reading/readBackup'
import { restoreBackup } from '@electron/store/backups/reading/restoreBackup'
import { fillWorkspace } from '../../../../scripts/generate/fillWorkspace'
import { verifyFolder } from '@electron/store/workspaces/workspace'
import { canMount, remount } from '../../../helpers/faults/disks'
import { mountSmallDisk } from '../smallDisk'
import {
  createCandidateDraft,
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'
import { createFullWorkspace, listNames, noon } from './backupFixtures'

describe('a backup that is stopped or fails', () => {
  it.each(['writing', 'checking'] as const)(
    'leaves no half-written file when it is cancelled while %s',
    async (step) => {
      const { folder } = await createFullWorkspace()
      const place = await createTemporaryFolder()
      const cancel = new AbortController()
      const written = await writeBackup(folder, join(place, 'backup.zip'), {
        takenAt: noon,
        signal: cancel.signal,
        onProgress: (progress) => {
          if (progress.step === step) cancel.abort()
        },
      })
      expect(expectFailure(written)).toBe('cancelled')
      expect(await listNames(place)).toEqual([])
    },
  )

  it.runIf(canMount())(
    'leaves no half-written file on a full disk, and says that it is full',
    async () => {
      const { folder } = await createFullWorkspace()
      const disk = await mountSmallDisk(512)
      const written = await writeBackup(folder, join(disk, 'backup.zip'), { takenAt: noon })
      expect(expectFailure(written)).toBe('disk-full')
      expect(await listNames(disk)).toEqual([])
    },
  )

  it.runIf(canMount())('says that a disk can’t be written', async () => {
    const { folder } = await createFullWorkspace()
    const disk = await mountSmallDisk(512)
    remount(disk, 'ro')
    const written = await writeBackup(folder, join(disk, 'backup.zip'), { takenAt: noon })
    expect(expectFailure(written)).toBe('read-only')
  })

  it('fails if the workspace is missing, instead of containing a part of it', async () => {
    const { folder } = await createFullWorkspace()
    const place = await createTemporaryFolder()
    let isGone = false
    const written = await writeBackup(folder, join(place, 'backup.zip'), {
      takenAt: noon,
      onProgress: () => {
        if (!isGone) execFileSync('rm', ['-rf', folder])
        isGone = true
      },
    })
    expect(expectFailure(written)).toBe('folder-missing')
    expect(await listNames(place)).toEqual([])
  })

  it('is deleted if what is read back differs from what was written', async () => {
    const { folder } = await createFullWorkspace()
    const place = await createTemporaryFolder()
    let isDamaged = false
    const written = await writeBackup(folder, join(place, 'backup.zip'), {
      takenAt: noon,
      onProgress: ({ step }) => {
        if (step !== 'checking' || isDamaged) return
        isDamaged = true
        const script = 'f=$(ls -A "$1"); printf X | dd of="$1/$f" bs=1 seek=3000000 conv=notrunc'
        execFileSync('sh', ['-c', script, 'sh', place], { stdio: 'ignore' })
      },
    })
    expect(expectFailure(written)).toBe('io')
    expect(await listNames(place)).toEqual([])
  })

  it('contains everything that can be read, and names what can’t', async () => {
    const { folder } = await createFullWorkspace()
    await writeFile(join(folder, 'roles', 'a:b.json'), 'a name that not every system can make')
    const place = await createTemporaryFolder()
    const written = await writeBackup(folder, join(place, 'backup.zip'), { takenAt: noon })
    expect(expectOk(written).unread.toSorted()).toEqual(['roles/a:b.json', 'roles/link.json'])
  })
})

describe('a restore that fails', () => {
  it.runIf(canMount())(
    'is refused before it writes anything if the disk is too small',
    async () => {
      const { folder } = await createFullWorkspace()
      const zip = join(await createTemporaryFolder(), 'backup.zip')
      expectOk(await writeBackup(folder, zip, { takenAt: noon }))
      const disk = await mountSmallDisk(1024)
      let written = 0
      const onProgress = () => void (written += 1)
      const restored = await restoreBackup(zip, join(disk, 'into'), { onProgress })
      expect(expectFailure(restored)).toBe('disk-full')
      expect(written).toBe(0)
      expect(await listNames(disk)).toEqual([])
    },
  )
})

describe('a backup taken while records are edited', () => {
  it('restores to a workspace that opens without a problem', async () => {
    const workspace = await createTestWorkspace()
    expectOk(await fillWorkspace(workspace, { roles: 5, candidates: 300, seed: 1 }))
    const candidates = workspace.collection('candidates')
    const roles = workspace.collection('roles')
    let isOver = false
    const edit = async (): Promise<number> => {
      let edits = 0
      while (!isOver) {
        const all = candidates.list()
        const one = all[edits % all.length]!
        expectOk(await candidates.save({ ...one, headline: `edit ${edits}` }))
        expectOk(await candidates.create(createCandidateDraft()))
        const role = expectOk(await roles.create(createRoleDraft()))
        expectOk(await roles.remove(role.id, role.rev))
        if (edits % 2 === 0) expectOk(await roles.restore(role.id))
        edits += 1
      }
      return edits
    }
    const editing = edit()
    const zip = join(await createTemporaryFolder(), 'backup.zip')
    const into = join(await createTemporaryFolder(), 'into')
    const written = await writeBackup(workspace.folder, zip, { takenAt: noon })
    isOver = true
    expect(await editing).toBeGreaterThan(0)
    expect(expectOk(written).unread).toEqual([])

    expectOk(await restoreBackup(zip, into))
    expect(expectOk(await verifyFolder(into)).findings).toEqual([])
    const restored = await openTestWorkspace(into)
    expect(restored.problems).toEqual([])
    expect(restored.collection('candidates').list().length).toBeGreaterThanOrEqual(300)
  })

  it('misses no record that is moved to a folder that was already read', async () => {
    const workspace = await createTestWorkspace()
    expectOk(await fillWorkspace(workspace, { roles: 0, candidates: 50, seed: 1 }))
    const roles = workspace.collection('roles')
    const role = expectOk(await roles.create(createRoleDraft()))
    expectOk(await roles.remove(role.id, role.rev))
    const trash = join(workspace.folder, 'trash', 'roles')
    const [removed] = await listNames(trash)
    let isMoved = false
    const zip = join(await createTemporaryFolder(), 'backup.zip')
    expectOk(
      await writeBackup(workspace.folder, zip, {
        takenAt: noon,
        onProgress: () => {
          if (isMoved) return
          isMoved = true
          renameSync(join(trash, removed!), join(workspace.folder, 'roles', `${role.id}.json`))
        },
      }),
    )
    const paths = (await verifyBackup(zip)).files.map(({ path }) => path)
    expect(paths.filter((path) => path.includes(role.id))).toEqual([`roles/${role.id}.json`])
  })
})

describe('a backup of 10,000 records', () => {
  it('reports its progress all along', async () => {
    const workspace = await createTestWorkspace()
    const text = JSON.stringify({ words: Array.from({ length: 300 }, (_, index) => index * 7919) })
    for (let index = 0; index < 10_000; index += 1)
      writeFileSync(join(workspace.folder, 'candidates', `record-${index}.json`), text)
    const zip = join(await createTemporaryFolder(), 'backup.zip')
    const steps = new Map<string, number>()
    const { fileCount } = expectOk(
      await writeBackup(workspace.folder, zip, {
        takenAt: noon,
        onProgress: ({ step }) => void steps.set(step, (steps.get(step) ?? 0) + 1),
      }),
    )
    expect(fileCount).toBe(10_001)
    expect(steps.get('writing')).toBeGreaterThan(300)
    expect(steps.get('checking')).toBe(fileCount)
  }, 60_000)
})
