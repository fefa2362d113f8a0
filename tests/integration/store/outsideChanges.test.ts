import { readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Role } from '@shared/model/role'
import { getCurrentFormat, migrations } from '@electron/store/migrations/registry'
import type { Workspace, WorkspaceChange } from '@electron/store/types'
import { encodeRecordFile } from '../../helpers/encodeRecordFile'
import { createRoleDraft, createTestWorkspace, expectFailure, expectOk } from './temporaryWorkspace'

interface OpenRole {
  workspace: Workspace
  role: Role
  /** Of the role's file. */
  path: string
  changes: WorkspaceChange[]
}

const createOpenRole = async (): Promise<OpenRole> => {
  const workspace = await createTestWorkspace()
  const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  const changes: WorkspaceChange[] = []
  workspace.onChanged((change) => changes.push(change))
  return { workspace, role, path: join(workspace.folder, 'roles', `${role.id}.json`), changes }
}

describe('a save, after another program changed the file', () => {
  it('is refused with the version on disk, which a second save can be based on', async () => {
    const { workspace, role, path, changes } = await createOpenRole()
    const theirs = { ...role, title: 'Theirs' }
    await writeFile(path, encodeRecordFile(theirs))

    const refused = await workspace.collection('roles').save({ ...role, title: 'Mine' })
    expect(refused).toMatchObject({
      error: { code: 'conflict', details: { current: { ...theirs, rev: 2 } } },
    })
    expect(await readFile(path)).toEqual(encodeRecordFile(theirs))
    expect(changes).toEqual([{ collection: 'roles', id: role.id, kind: 'external' }])

    const merged = await workspace.collection('roles').save({ ...theirs, rev: 2, client: 'Mine' })
    expect(expectOk(merged)).toMatchObject({ title: 'Theirs', client: 'Mine', rev: 3 })
  })

  it('sets a damaged file aside before it writes', async () => {
    const { workspace, role, path } = await createOpenRole()
    await truncate(path, 100)
    const part = await readFile(path)
    expectOk(await workspace.collection('roles').save({ ...role, title: 'Mine' }))
    const [problem] = workspace.problems
    expect(await readFile(join(workspace.folder, problem!.quarantinePath!))).toEqual(part)
    expect(await readFile(path, 'utf8')).toContain('"title": "Mine"')
  })

  it('does not overwrite a placeholder', async () => {
    const { workspace, role, path } = await createOpenRole()
    await truncate(path, 0)
    expect(expectFailure(await workspace.collection('roles').save(role))).toBe('io')
    expect((await stat(path)).size).toBe(0)
    expect(workspace.collection('roles').get(role.id)).toEqual(role)
  })

  it('does not overwrite a file of a newer format', async () => {
    const { workspace, role, path } = await createOpenRole()
    const newer = encodeRecordFile(role, getCurrentFormat(migrations) + 1)
    await writeFile(path, newer)
    expect(expectFailure(await workspace.collection('roles').save(role))).toBe('io')
    expect(await readFile(path)).toEqual(newer)
    expect(workspace.problems).toMatchObject([{ kind: 'newer-format', recordId: role.id }])
  })

  it('restores a deleted file', async () => {
    const { workspace, role, path } = await createOpenRole()
    await rm(path)
    expectOk(await workspace.collection('roles').save({ ...role, title: 'Mine' }))
    expect(await readFile(path, 'utf8')).toContain('"title": "Mine"')
  })
})

describe('checking a file again', () => {
  it('loads a changed record into memory and says so once', async () => {
    const { workspace, role, path, changes } = await createOpenRole()
    const theirs = { ...role, rev: 5, title: 'Theirs' }
    await writeFile(path, encodeRecordFile(theirs))
    await workspace.refreshFile('roles', `${role.id}.json`)
    await workspace.refreshFile('roles', `${role.id}.json`)
    expect(workspace.collection('roles').list()).toEqual([theirs])
    expect(changes.map(({ kind }) => kind)).toEqual(['external'])
  })

  it('loads a new record', async () => {
    const { workspace, role } = await createOpenRole()
    const theirs = { ...role, id: 'theirs0000000000' }
    await writeFile(join(workspace.folder, 'roles/theirs0000000000.json'), encodeRecordFile(theirs))
    await workspace.refreshFile('roles', 'theirs0000000000.json')
    expect(workspace.collection('roles').list()).toHaveLength(2)
  })

  it('keeps a deleted record in the trash, from which it can be restored', async () => {
    const { workspace, role, path, changes } = await createOpenRole()
    await rm(path)
    await workspace.refreshFile('roles', `${role.id}.json`)
    expect(workspace.collection('roles').list()).toEqual([])
    expect(changes.map(({ kind }) => kind)).toEqual(['removed'])
    expect(expectOk(await workspace.collection('roles').restore(role.id))).toEqual(role)
  })

  it('removes nothing if the whole workspace is missing', async () => {
    const { workspace, role } = await createOpenRole()
    const away = `${workspace.folder}-away`
    await rename(workspace.folder, away)
    await workspace.refreshFile('roles', `${role.id}.json`)
    expect(workspace.collection('roles').list()).toEqual([role])
    await rename(away, workspace.folder)
  })

  it('sets a damaged file aside and restores the good version', async () => {
    const { workspace, role, path } = await createOpenRole()
    const good = await readFile(path)
    await writeFile(path, Buffer.alloc(good.length))
    await workspace.refreshFile('roles', `${role.id}.json`)
    expect(await readFile(path)).toEqual(good)
    expect(await readdir(join(workspace.folder, 'quarantine/roles'))).toHaveLength(2)
  })
})
