import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textMatching } from '../../../helpers/matchers'
import { createRecentWorkspaces } from '@electron/services/workspaces/recentWorkspaces'
import { createSecondBackupFolder } from '@electron/services/backups/secondBackupFolder'
import { verifyFolder } from '@electron/store/workspaces/workspace'
import {
  createCandidateDraft,
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'

const id = 'damaged000000000'

/** Gives every file below a folder Windows line endings, as some programs and Git settings do. */
const rewriteLineEnds = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
  for (const path of paths)
    await writeFile(path, (await readFile(path, 'utf8')).replace(/\r?\n/gu, '\r\n'))
  return paths.length
}

/** A closed workspace with a record, its past, a version, one in the trash and one set aside. */
const createUsedWorkspace = async (): Promise<string> => {
  const workspace = await createTestWorkspace()
  const roles = workspace.collection('roles')
  const role = expectOk(await roles.create(createRoleDraft({ notes: 'First\nsecond' })))
  const saved = expectOk(await roles.save({ ...role, title: 'Head of Data' }))
  expectOk(await workspace.versions.keep(role.id, 'asked', saved))
  const candidates = workspace.collection('candidates')
  const removed = expectOk(await candidates.create(createCandidateDraft()))
  expectOk(await candidates.remove(removed.id, removed.rev))
  await writeFile(join(workspace.folder, 'candidates', `${id}.json`), '{"format":1')
  await workspace.close()
  const again = await openTestWorkspace(workspace.folder)
  await again.close()
  return workspace.folder
}

describe('a workspace whose files all got Windows line endings', () => {
  it('opens as it was, and verifies', async () => {
    const folder = await createUsedWorkspace()
    const before = await openTestWorkspace(folder)
    const roles = before.collection('roles').list()
    const problems = before.problems
    await before.close()
    expect(await rewriteLineEnds(folder)).toBeGreaterThan(5)

    const workspace = await openTestWorkspace(folder)
    expect(workspace.readOnly).toBeNull()
    expect(workspace.collection('roles').list()).toEqual(roles)
    expect(roles[0]?.notes).toBe('First\nsecond')
    expect(workspace.problems).toEqual(problems)
    expect(problems).toMatchObject([{ recordId: id, reason: textMatching(/^[^\r]+$/u) }])
    expect(expectOk(await workspace.versions.list(roles[0]!.id))).toHaveLength(1)
    expect(expectOk(await workspace.trash.list())).toMatchObject([{ collection: 'candidates' }])
    await workspace.close()
    const { counts, findings } = expectOk(await verifyFolder(folder))
    expect(counts).toMatchObject({ roles: 1, trash: 1, versions: 1, quarantine: 1 })
    expect(findings).toEqual([])
  })

  it('accepts a save as before', async () => {
    const folder = await createUsedWorkspace()
    await rewriteLineEnds(folder)
    const workspace = await openTestWorkspace(folder)
    const [role] = workspace.collection('roles').list()
    const saved = expectOk(await workspace.collection('roles').save({ ...role!, title: 'Cook' }))
    expect(saved).toMatchObject({ title: 'Cook', rev: role!.rev + 1 })
  })
})

describe('the user’s own files with Windows line endings', () => {
  it('are read as they were', async () => {
    const folder = await createTemporaryFolder()
    const workspace = await createTestWorkspace()
    const path = join(folder, 'recent.json')
    const entry = {
      id: workspace.id,
      name: 'Clients',
      location: 'C:\\Work\\Clients',
      openedAt: '2026-11-23T10:00:00.000Z',
    }
    expectOk(await createRecentWorkspaces(path).remember(entry))
    expectOk(await createSecondBackupFolder(folder).save('D:\\Backups'))
    await rewriteLineEnds(folder)
    expect(expectOk(await createRecentWorkspaces(path).list())).toEqual([entry])
    expect(await createSecondBackupFolder(folder).get()).toBe('D:\\Backups')
  })
})
