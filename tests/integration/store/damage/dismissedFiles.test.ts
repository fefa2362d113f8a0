import { readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Workspace } from '@electron/store/types'
import { writeRole } from '../recordFiles'
import {
  createRoleDraft,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
  readTree,
} from '../temporaryWorkspace'

const id = 'damaged000000000'
const quarantinePath = `quarantine/roles/${id}.json`
const notePath = `${quarantinePath}.settled.txt`

/** A workspace, open, in which one file was damaged and set aside. */
const createDamaged = async (): Promise<Workspace> => {
  const { folder } = await createClosed()
  await writeRole(folder, id, 'Dear Anna,')
  return openTestWorkspace(folder)
}

const createClosed = async (): Promise<Workspace> => {
  const workspace = await createTestWorkspace()
  await workspace.close()
  return workspace
}

const reopenWorkspace = async (workspace: Workspace): Promise<Workspace> => {
  await workspace.close()
  return openTestWorkspace(workspace.folder)
}

const listDismissed = async ({ quarantine }: Workspace) =>
  expectOk(await quarantine.listDismissed())

describe('a damaged file that is dismissed', () => {
  it('is no longer a problem, even after a restart, and stays where it was, unchanged', async () => {
    const workspace = await createDamaged()
    const before = await readTree(join(workspace.folder, 'quarantine'))
    let told = 0
    workspace.onStatusChanged(() => (told += 1))
    expectOk(await workspace.quarantine.dismiss(quarantinePath))
    expect(workspace.problems).toEqual([])
    expect(told).toBe(1)
    const again = await reopenWorkspace(workspace)
    expect(again.problems).toEqual([])
    expect(await readTree(join(again.folder, 'quarantine'))).toMatchObject(before)
    expect(await listDismissed(again)).toMatchObject([
      {
        kind: 'damaged',
        collection: 'roles',
        fileName: `${id}.json`,
        quarantinePath,
        recordId: id,
      },
    ])
  })

  it('says in plain words what the note beside it means', async () => {
    const workspace = await createDamaged()
    expectOk(await workspace.quarantine.dismiss(quarantinePath))
    const [file] = await listDismissed(workspace)
    const note = await readFile(join(workspace.folder, notePath), 'utf8')
    expect(note).toMatch(new RegExp(`^Settled: ${file!.dismissedAt}\n`))
  })

  it('is listed again if that is undone, even after a restart', async () => {
    const workspace = await createDamaged()
    const { problems } = workspace
    expectOk(await workspace.quarantine.dismiss(quarantinePath))
    const again = await reopenWorkspace(workspace)
    expectOk(await again.quarantine.reopen(quarantinePath))
    expect(again.problems).toEqual(problems)
    expect(await listDismissed(again)).toEqual([])
    expect((await reopenWorkspace(again)).problems).toEqual(problems)
  })

  it('is listed again if somebody deletes the note', async () => {
    const workspace = await createDamaged()
    expectOk(await workspace.quarantine.dismiss(quarantinePath))
    await unlink(join(workspace.folder, notePath))
    expect((await reopenWorkspace(workspace)).problems).toHaveLength(1)
  })

  it('stays dismissed if the note is damaged', async () => {
    const workspace = await createDamaged()
    await writeFile(join(workspace.folder, notePath), '')
    const again = await reopenWorkspace(workspace)
    expect(again.problems).toEqual([])
    expect(await listDismissed(again)).toHaveLength(1)
  })

  it('does not dismiss the next damaged file of that name', async () => {
    const workspace = await createDamaged()
    expectOk(await workspace.quarantine.dismiss(quarantinePath))
    await workspace.close()
    await rm(join(workspace.folder, quarantinePath))
    await rm(join(workspace.folder, `${quarantinePath}.reason.txt`))
    await writeRole(workspace.folder, id, 'Dear Bert,')
    const opened = await openTestWorkspace(workspace.folder)
    expect(opened.problems).toHaveLength(1)
    expect((await reopenWorkspace(opened)).problems).toHaveLength(1)
  })

  it('counts in verify as before, and is not a finding', async () => {
    const workspace = await createDamaged()
    const before = expectOk(await workspace.verify())
    expectOk(await workspace.quarantine.dismiss(quarantinePath))
    expect(expectOk(await workspace.verify())).toEqual(before)
    expect(before).toMatchObject({ counts: { quarantine: 1 }, findings: [] })
  })

  it('is simply forgotten if somebody took it out of quarantine meanwhile', async () => {
    const workspace = await createDamaged()
    await rm(join(workspace.folder, quarantinePath))
    expectOk(await workspace.quarantine.dismiss(quarantinePath))
    expect(workspace.problems).toEqual([])
    expect(await readdir(join(workspace.folder, 'quarantine/roles'))).toEqual([
      `${id}.json.reason.txt`,
    ])
  })

  it('can be the workspace’s own', async () => {
    const { folder } = await createClosed()
    await writeFile(join(folder, 'rolebench.json'), '{"format":')
    const workspace = await openTestWorkspace(folder)
    expectOk(await workspace.quarantine.dismiss('quarantine/workspace/rolebench.json'))
    expect(workspace.problems).toEqual([])
    expect(await listDismissed(workspace)).toMatchObject([{ collection: null }])
  })
})

describe('dismissing', () => {
  it('is refused in a read-only workspace, which says so, and nothing is written', async () => {
    const workspace = await createDamaged()
    await workspace.close()
    const reader = await openTestWorkspace(workspace.folder, { readOnly: true })
    const before = await readTree(workspace.folder)
    for (const result of [
      await reader.quarantine.dismiss(quarantinePath),
      await reader.quarantine.reopen(quarantinePath),
    ])
      expect(result).toMatchObject({
        ok: false,
        error: {
          code: 'read-only',
          message: expect.stringContaining('opened read-only') as string,
        },
      })
    expect(reader.problems).toHaveLength(1)
    expect(await readTree(workspace.folder)).toEqual(before)
  })

  it.each(['../outside', 'roles/abc.json', 'quarantine/roles/other.json', ''])(
    'is refused for %j, which was not set aside',
    async (path) => {
      const workspace = await createDamaged()
      expect(expectFailure(await workspace.quarantine.dismiss(path))).toBe('not-found')
      expect(expectFailure(await workspace.quarantine.reopen(path))).toBe('not-found')
    },
  )

  it('leaves the problem listed if the note can’t be written', async () => {
    const workspace = await createDamaged()
    await rm(join(workspace.folder, 'quarantine'), { recursive: true })
    await writeFile(join(workspace.folder, 'quarantine'), 'a file where the folder should be')
    expect((await workspace.quarantine.dismiss(quarantinePath)).ok).toBe(false)
    expect(workspace.problems).toHaveLength(1)
  })
})

describe('a record that was restored', () => {
  it('dismisses all of its own damaged files, and no others', async () => {
    const workspace = await createTestWorkspace()
    const { folder } = workspace
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    expectOk(await workspace.versions.keep(role.id, 'asked'))
    await workspace.close()
    for (let count = 0; count < 2; count += 1) {
      await writeRole(folder, role.id, 'broken')
      await (await openTestWorkspace(folder)).close()
    }
    await writeRole(folder, id, 'Dear Anna,')
    const opened = await openTestWorkspace(folder)
    expect(opened.problems).toHaveLength(3)
    expectOk(await opened.quarantine.restoreLastGood('roles', role.id))
    expect(opened.problems).toMatchObject([{ recordId: id }])
    expect((await reopenWorkspace(opened)).problems).toMatchObject([{ recordId: id }])
  })
})
