import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sentPostingIdSchema } from '@shared/model/ids'
import { moveFolders } from '@electron/store/migrations'
import { restoreBackup } from '@electron/store/backups'
import { createTemporaryFolder, expectOk, openTestWorkspace, readTree } from '../temporaryWorkspace'

const frozen = resolve(import.meta.dirname, '../../../fixtures/workspaces/format-5/workspace')
const places = ['', 'history', 'trash', 'quarantine']

/** A workspace of format 5 with sent postings in every place that has a folder for them. */
const createOldWorkspace = async () => {
  const folder = join(await createTemporaryFolder(), 'workspace')
  await cp(frozen, folder, { recursive: true })
  const [name = ''] = await readdir(join(folder, 'submissions'))
  const id = sentPostingIdSchema.parse(name.slice(0, 16))
  const file = await readFile(join(folder, 'submissions', name))
  const trashed = file
    .toString()
    .replaceAll(id, 'trashed000000000')
    .replace(/"sha256":"\w+",/, '')
  await mkdir(join(folder, 'history/submissions', id), { recursive: true })
  await writeFile(join(folder, 'history/submissions', id, '1.0123456789ab.json'), file)
  await mkdir(join(folder, 'trash/submissions'), { recursive: true })
  await writeFile(
    join(folder, 'trash/submissions/trashed000000000.2026-11-23T120400.000Z.json'),
    trashed,
  )
  await mkdir(join(folder, 'quarantine/submissions'), { recursive: true })
  await writeFile(join(folder, 'quarantine/submissions', 'damaged000000000.json'), '{')
  return { folder, id }
}

const renameInTree = (tree: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tree).map(([path, content]) => [
      path.replace('submissions', 'sentPostings'),
      content,
    ]),
  )

describe('sent postings of format 5', () => {
  it('are found under their new name, with their past, their trash and what was set aside', async () => {
    const { folder, id } = await createOldWorkspace()
    const workspace = await openTestWorkspace(folder)
    expect(workspace.collection('sentPostings').list()).toMatchObject([{ id }])
    expect(workspace.problems).toMatchObject([
      {
        collection: 'sentPostings',
        quarantinePath: 'quarantine/sentPostings/damaged000000000.json',
      },
    ])
    const restored = await workspace
      .collection('sentPostings')
      .restore(sentPostingIdSchema.parse('trashed000000000'))
    expect(expectOk(restored).id).toBe('trashed000000000')
    for (const place of places) expect(existsSync(join(folder, place, 'submissions'))).toBe(false)
    expect(existsSync(join(folder, 'history/sentPostings', id))).toBe(true)
  })

  it('can be read where nothing may be written, and stay where they are', async () => {
    const { folder, id } = await createOldWorkspace()
    const before = await readTree(folder)
    const workspace = await openTestWorkspace(folder, { readOnly: true })
    expect(workspace.collection('sentPostings').list()).toMatchObject([{ id }])
    await workspace.refreshFile('sentPostings', `${id}.json`)
    expect(workspace.collection('sentPostings').get(id)).toBeDefined()
    expect(expectOk(await workspace.verify()).findings).toEqual([])
    expect(expectOk(await workspace.trash.list())).toHaveLength(1)
    await workspace.close()
    expect(await readTree(folder)).toEqual(before)
  })

  it('are all there after a crash between any two steps of the renaming', async () => {
    for (let done = 0; done <= places.length; done += 1) {
      const { folder, id } = await createOldWorkspace()
      for (const place of places.slice(0, done))
        await rename(join(folder, place, 'submissions'), join(folder, place, 'sentPostings'))
      await mkdir(join(folder, 'sentPostings'), { recursive: true })
      const workspace = await openTestWorkspace(folder)
      expect(workspace.collection('sentPostings').list()).toMatchObject([{ id }])
      expect(workspace.problems).toHaveLength(1)
      expect(expectOk(await workspace.trash.list())).toHaveLength(1)
      await workspace.close()
    }
  })

  it('come back from a backup of the old layout', async () => {
    const { folder, id } = await createOldWorkspace()
    const migrated = await openTestWorkspace(folder)
    await migrated.close()
    const backups = await readdir(join(folder, 'backups'))
    const backup = backups.find((name) => name.includes('-of-format-5'))
    const target = join(await createTemporaryFolder(), 'restored')
    expectOk(await restoreBackup(join(folder, 'backups', backup!), target))
    const restored = await openTestWorkspace(target)
    expect(restored.collection('sentPostings').list()).toMatchObject([{ id }])
    expect(await readdir(join(target, 'trash/sentPostings'))).toHaveLength(1)
  })

  it('are restored one by one from a backup of the old layout', async () => {
    const { folder, id } = await createOldWorkspace()
    await (await openTestWorkspace(folder)).close()
    await writeFile(join(folder, 'sentPostings', `${id}.json`), 'damaged')
    const workspace = await openTestWorkspace(folder)
    expect(workspace.collection('sentPostings').get(id)).toBeUndefined()
    await rm(join(folder, 'history/sentPostings', id), { recursive: true })
    const restored = expectOk(await workspace.quarantine.restoreLastGood('sentPostings', id))
    expect(restored).toMatchObject({ source: 'backup', record: { id } })
  })

  it('that a sync service delivers later join the others', async () => {
    const { folder, id } = await createOldWorkspace()
    const old = await readTree(folder)
    await (await openTestWorkspace(folder)).close()
    await cp(join(folder, 'sentPostings'), join(folder, 'submissions'), { recursive: true })
    const late = old[`submissions/${id}.json`]!.replaceAll(id, 'late000000000000').replace(
      /"sha256":"\w+",/,
      '',
    )
    await writeFile(join(folder, 'submissions/late000000000000.json'), late)
    const workspace = await openTestWorkspace(folder)
    const ids = workspace
      .collection('sentPostings')
      .list()
      .map((sent) => sent.id)
    expect(ids.toSorted()).toEqual([id, 'late000000000000'].toSorted())
    expect(existsSync(join(folder, 'submissions'))).toBe(false)
  })
})

describe('folders that get another name', () => {
  it('keep every file; of two that differ, both', async () => {
    const folder = await createTemporaryFolder()
    for (const name of ['submissions', 'sentPostings']) {
      await mkdir(join(folder, name))
      await writeFile(join(folder, name, 'same.json'), 'same')
      await writeFile(join(folder, name, 'other.json'), name)
    }
    await moveFolders(folder)
    expect(await readTree(folder)).toEqual({
      'sentPostings/same.json': 'same',
      'sentPostings/other.json': 'sentPostings',
      'sentPostings/other (1).json': 'submissions',
    })
    const again = await readTree(folder)
    await moveFolders(folder)
    expect(await readTree(folder)).toEqual(again)
  })

  it('take everything along', async () => {
    const { folder } = await createOldWorkspace()
    const before = await readTree(folder)
    await moveFolders(folder)
    expect(await readTree(folder)).toEqual(renameInTree(before))
  })
})
