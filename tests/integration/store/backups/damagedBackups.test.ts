import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDamage } from '@shared/contract/channels/recovery/backupChannels'
import { nameBackup } from '@electron/store/backups/backupNames'
import { restoreBackup } from '@electron/store/backups/reading/restoreBackup'
import type { Workspace } from '@electron/store/types'
import {
  createCandidateDraft,
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
  readTree,
} from '../temporaryWorkspace'
import { backUp, createFullWorkspace, listNames, noon, readContents } from './backupFixtures'
import { damageEntry } from '../../../helpers/faults/damageEntry'

/** A backup of a role, a candidate and the application that links both, with some entries damaged. */
const createDamagedBackup = async (
  pick: (ids: Record<'role' | 'candidate', string>) => string[],
) => {
  const workspace = await createTestWorkspace()
  const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  const other = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  const candidate = expectOk(
    await workspace.collection('candidates').create(createCandidateDraft()),
  )
  const application = expectOk(
    await workspace.collection('applications').create({
      roleId: role.id,
      candidateId: candidate.id,
      stage: 'new',
      ratings: [],
      decision: null,
      notes: '',
    }),
  )
  const zip = await backUp(workspace)
  for (const path of pick({ role: role.id, candidate: candidate.id })) await damageEntry(zip, path)
  return { workspace, zip, role, other, candidate, application }
}

const restore = async (zip: string, partial: boolean) => {
  const into = join(await createTemporaryFolder(), 'into')
  return { into, result: await restoreBackup(zip, into, { partial }) }
}

const listTitles = (workspace: Workspace): string[] =>
  workspace
    .collection('roles')
    .list()
    .map(({ id }) => id)

describe('a backup with a damaged record', () => {
  it('is refused with the names of all damaged records, and nothing is left behind', async () => {
    const { zip, role, candidate } = await createDamagedBackup((ids) => [
      `roles/${ids.role}.json`,
      `candidates/${ids.candidate}.json`,
    ])
    const { into, result } = await restore(zip, false)
    const damaged = [`candidates/${candidate.id}.json`, `roles/${role.id}.json`]
    if (result.ok) throw new Error('It was restored.')
    expect(result.error.code).toBe('damaged')
    expect(readDamage(result.error)).toEqual({
      damaged: damaged.map((path) => ({ path, title: null })),
      intact: 3,
    })
    for (const path of damaged) expect(result.error.message).toContain(path)
    expect(await listNames(dirname(into))).toEqual([])
  })

  it('restores all others on request, names what it left out, and verify reports what refers to that', async () => {
    const { zip, role, other, application } = await createDamagedBackup((ids) => [
      `roles/${ids.role}.json`,
    ])
    const { into, result } = await restore(zip, true)
    const path = `roles/${role.id}.json`
    expect(expectOk(result)).toMatchObject({ leftOut: [path], files: 4 })
    expect(Object.keys(await readTree(into))).not.toContain(path)
    const opened = await openTestWorkspace(into)
    expect(opened.problems).toEqual([])
    expect(listTitles(opened)).toEqual([other.id])
    expect(opened.collection('applications').list()).toEqual([application])
    expect(expectOk(await opened.verify()).findings).toMatchObject([
      { kind: 'missing-reference', path: `applications/${application.id}.json` },
    ])
  })

  it('says that nothing was left out of an intact one', async () => {
    const { zip } = await createDamagedBackup(() => [])
    const { result } = await restore(zip, true)
    expect(expectOk(result)).toMatchObject({ leftOut: [], files: 5 })
  })

  it('gets a new workspace file if its own is damaged', async () => {
    const { workspace, zip } = await createDamagedBackup(() => ['rolebench.json'])
    const { into, result } = await restore(zip, true)
    const restored = expectOk(result)
    expect(restored).toMatchObject({ leftOut: ['rolebench.json'], name: 'Test (as of 2026-11-23)' })
    const opened = await openTestWorkspace(into)
    expect(opened).toMatchObject({ id: restored.id, name: restored.name, problems: [] })
    expect(opened.id).not.toBe(workspace.id)
    expect(listTitles(opened)).toHaveLength(2)
    expect(JSON.parse(await readFile(join(into, 'rolebench.json'), 'utf8'))).toMatchObject({
      restoredFrom: { id: workspace.id, takenAt: noon.toISOString() },
    })
  })

  it('uses the ZIP file’s own checksums if the list of contents is damaged', async () => {
    const { workspace, zip, role } = await createDamagedBackup((ids) => [
      'backup.json',
      `roles/${ids.role}.json`,
    ])
    expect(expectFailure((await restore(zip, false)).result)).toBe('damaged')
    const { into, result } = await restore(zip, true)
    const leftOut = ['backup.json', `roles/${role.id}.json`]
    expect(expectOk(result)).toMatchObject({ leftOut, name: 'Test (as of 2026-11-23)' })
    const stored = Object.entries(await readContents(workspace.folder))
    const intact = stored.filter(([path]) => path !== `roles/${role.id}.json`)
    expect(await readContents(into)).toEqual(Object.fromEntries(intact))
  })

  it('is refused even then if nothing in it is intact', async () => {
    const { zip, workspace } = await createDamagedBackup(() => [])
    for (const path of Object.keys(await readTree(workspace.folder)))
      if (path.endsWith('.json') && path !== 'lock.json') await damageEntry(zip, path)
    const { into, result } = await restore(zip, true)
    expect(expectFailure(result)).toBe('damaged')
    expect(await listNames(dirname(into))).toEqual([])
  })
})

describe('a backup whose end is missing', () => {
  it('says that nothing in it can be read, and where older ones are', async () => {
    const zip = await backUp(await createFullWorkspace(1_000))
    await writeFile(zip, (await readFile(zip)).subarray(0, -200))
    for (const partial of [false, true]) {
      const { result } = await restore(zip, partial)
      if (result.ok) throw new Error('It was restored.')
      expect(result.error).toMatchObject({ code: 'io' })
      expect(result.error.message).toMatch(/nothing in it can be read.*older/)
    }
  })
})

// Three hundred restorations, each of them on the disk.
describe('a byte that was flipped', { timeout: 120_000 }, () => {
  it('is never restored as intact, and never affects more than its own file', async () => {
    const workspace = await createFullWorkspace(20_000)
    const expected = await readContents(workspace.folder)
    const zip = await backUp(workspace)
    const bytes = await readFile(zip)
    const spots = 300
    let restored = 0
    for (let index = 0; index < spots; index += 1) {
      const damaged = Buffer.from(bytes)
      const at = Math.floor((bytes.length * index) / spots)
      damaged[at] = damaged[at]! ^ (1 << (index % 8))
      const copy = join(await createTemporaryFolder(), nameBackup(workspace.id, noon))
      await writeFile(copy, damaged)
      const { into, result } = await restore(copy, true)
      if (!result.ok) continue
      restored += 1
      const contents = await readContents(into)
      expect(expected).toMatchObject(contents)
      const missing = Object.keys(expected).filter((path) => !(path in contents))
      expect(missing.length).toBeLessThanOrEqual(1)
      expect(result.value.leftOut).toEqual(expect.arrayContaining(missing))
    }
    expect(restored).toBeGreaterThan(spots * 0.9)
  })
})
