import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WorkspaceChange } from '@electron/store/types'
import { encodeRecordFile } from '../../../helpers/encodeRecordFile'
import { expectFailure, expectOk, openTestWorkspace } from '../temporaryWorkspace'
import {
  bringConflictCopy,
  conflictSuffix,
  copyWorkspace,
  createComputers,
  edit,
  getRole,
  listMergedCopies,
  syncRecord,
} from './computers'

describe('a conflict copy', () => {
  it.each([conflictSuffix, " (Anna's conflicted copy 2026-11-23)", '-DESKTOP-4F2K', ' (1)', ' 2'])(
    'named *%s.json is merged into its record, and kept',
    async (suffix) => {
      const { here, there, role } = await createComputers()
      const changes: WorkspaceChange[] = []
      here.onChanged((change) => changes.push(change))
      await edit(here, role, { client: 'Northwind' })
      const theirs = await edit(there, role, { location: 'Berlin' })
      const fileName = await bringConflictCopy(there, here, role, suffix)
      const bytes = await readFile(join(here.folder, 'roles', fileName))

      await here.refreshFile('roles', fileName)
      expect(getRole(here, role)).toMatchObject({
        client: 'Northwind',
        location: 'Berlin',
        rev: Math.max(2, theirs.rev) + 1,
      })
      expect(changes.map(({ kind }) => kind)).toEqual(['saved', 'merged'])
      expect(here.problems).toEqual([])
      expect(await readdir(join(here.folder, 'roles'))).toEqual([`${role.id}.json`])
      expect(await listMergedCopies(here, role)).toEqual([fileName])
      expect(
        await readFile(join(here.folder, 'history/roles', role.id, 'copies', fileName)),
      ).toEqual(bytes)
      expect(expectOk(await here.verify()).findings).toEqual([])
    },
  )

  it('is merged against the last common revision, even after long editing', async () => {
    const { here, there, role } = await createComputers()
    for (let count = 1; count <= 20; count += 1) await edit(here, role, { notes: `Note ${count}` })
    await syncRecord(here, there, role)
    await edit(there, role, { location: 'Berlin' })
    await edit(here, role, { notes: 'Note 21' })
    const fileName = await bringConflictCopy(there, here, role)
    await here.refreshFile('roles', fileName)
    expect(here.problems).toEqual([])
    expect(getRole(here, role)).toMatchObject({ notes: 'Note 21', location: 'Berlin' })
  })

  it('with nothing new is archived without a new revision', async () => {
    const { here, there, role } = await createComputers()
    await edit(here, role, { client: 'Northwind' })
    const fileName = await bringConflictCopy(there, here, role)
    await here.refreshFile('roles', fileName)
    expect(getRole(here, role).rev).toBe(2)
    expect(await listMergedCopies(here, role)).toEqual([fileName])
  })

  it('that is based on the record replaces it', async () => {
    const { here, there, role } = await createComputers({ client: 'Acme' })
    await edit(there, role, { client: 'Northwind' })
    const fileName = await bringConflictCopy(there, here, role)
    await here.refreshFile('roles', fileName)
    expect(getRole(here, role).client).toBe('Northwind')
    expect(here.problems).toEqual([])
  })

  it('of a record that was deleted here restores the changed record', async () => {
    const { here, there, role } = await createComputers()
    expectOk(await here.collection('roles').remove(role.id, role.rev))
    await edit(there, role, { client: 'Northwind' })
    const fileName = await bringConflictCopy(there, here, role)
    await here.refreshFile('roles', fileName)
    expect(getRole(here, role).client).toBe('Northwind')
  })

  it('converges when both computers merge the same copy', async () => {
    const { here, there, role } = await createComputers()
    await edit(here, role, { client: 'Northwind' })
    await edit(there, role, { location: 'Berlin' })
    const fileName = await bringConflictCopy(there, here, role)
    const third = await copyWorkspace(here)
    await here.refreshFile('roles', fileName)
    await third.refreshFile('roles', fileName)
    const again = await bringConflictCopy(third, here, role)
    await here.refreshFile('roles', again)
    expect(here.problems).toEqual([])
    expect(getRole(here, role)).toMatchObject({ client: 'Northwind', location: 'Berlin', rev: 3 })
    expect(await listMergedCopies(here, role)).toHaveLength(2)
  })

  it('is merged field by field again when the same computers diverge once more', async () => {
    const { here, there, role } = await createComputers()
    await edit(here, role, { client: 'Northwind' })
    await edit(there, role, { location: 'Berlin' })
    await here.refreshFile('roles', await bringConflictCopy(there, here, role))
    await syncRecord(here, there, role)
    await edit(there, role, { client: 'Contoso' })
    await edit(here, role, { location: 'Hamburg' })
    await here.refreshFile('roles', await bringConflictCopy(there, here, role))
    expect(here.problems).toEqual([])
    expect(getRole(here, role)).toMatchObject({ client: 'Contoso', location: 'Hamburg' })
  })
})

describe('a conflict copy with a field that both changed', () => {
  const createConflict = async () => {
    const computers = await createComputers({ title: 'Chief of Technology' })
    const { here, there, role } = computers
    const ours = await edit(here, role, { title: 'CTO', client: 'Northwind' })
    const theirs = await edit(there, role, { title: 'Head of Technology', location: 'Berlin' })
    const fileName = await bringConflictCopy(there, here, role)
    await here.refreshFile('roles', fileName)
    return { ...computers, ours, theirs, fileName }
  }

  it('leaves both files, and asks about that field only', async () => {
    const { here, role, fileName } = await createConflict()
    expect(here.problems).toMatchObject([{ kind: 'conflict-copy', fileName, recordId: role.id }])
    expect((await readdir(join(here.folder, 'roles'))).sort()).toEqual(
      [`${role.id}.json`, fileName].sort(),
    )
    const [conflict] = expectOk(await here.conflicts.list())
    expect(conflict).toMatchObject({ hasBase: true, collection: 'roles', fileName })
    expect(conflict?.fields).toEqual([
      { path: ['title'], base: 'Chief of Technology', ours: 'CTO', theirs: 'Head of Technology' },
    ])
  })

  it.each([
    ['ours', 'CTO'],
    ['theirs', 'Head of Technology'],
  ] as const)('uses %s if told to, and all other changes of both', async (side, title) => {
    const { here, role, ours, theirs, fileName } = await createConflict()
    const choices = [{ path: ['title'], side }]
    expectOk(await here.conflicts.resolve('roles', { fileName, ours, theirs, choices }))
    expect(getRole(here, role)).toMatchObject({ title, client: 'Northwind', location: 'Berlin' })
    expect(here.problems).toEqual([])
    expect(await listMergedCopies(here, role)).toEqual([fileName])
  })

  it('merges nothing if a version changed since somebody looked', async () => {
    const { here, role, ours, theirs, fileName } = await createConflict()
    await edit(here, role, { title: 'Chief' })
    const choices = [{ path: ['title'], side: 'theirs' as const }]
    const resolved = await here.conflicts.resolve('roles', { fileName, ours, theirs, choices })
    expect(expectFailure(resolved)).toBe('conflict')
    expect(getRole(here, role)).toMatchObject({ title: 'Chief', location: '' })
  })

  it('merges nothing if a field was left out', async () => {
    const { here, role, ours, theirs, fileName } = await createConflict()
    const resolved = await here.conflicts.resolve('roles', { fileName, ours, theirs, choices: [] })
    expect(expectFailure(resolved)).toBe('conflict')
    expect(getRole(here, role).title).toBe('CTO')
  })

  it('merges nothing if only one of two such fields was chosen', async () => {
    const { here, there, role } = await createComputers({ title: 'Chief', client: 'Acme' })
    const ours = await edit(here, role, { title: 'CTO', client: 'Northwind' })
    const theirs = await edit(there, role, { title: 'Head of Technology', client: 'Contoso' })
    const fileName = await bringConflictCopy(there, here, role)
    await here.refreshFile('roles', fileName)
    const choices = [{ path: ['title'], side: 'theirs' as const }]
    const resolved = await here.conflicts.resolve('roles', { fileName, ours, theirs, choices })
    expect(expectFailure(resolved)).toBe('conflict')
    expect(getRole(here, role)).toMatchObject({ title: 'CTO', client: 'Northwind' })
  })

  it('is no longer listed as a problem once somebody else removed the copy', async () => {
    const { here, fileName } = await createConflict()
    await rm(join(here.folder, 'roles', fileName))
    await here.refreshFile('roles', fileName)
    expect(here.problems).toEqual([])
  })

  it('is kept as it is while the workspace is read-only', async () => {
    const { here, fileName } = await createConflict()
    await here.close()
    const reader = await openTestWorkspace(here.folder, { readOnly: true })
    const before = await readdir(join(here.folder, 'roles'))
    const [conflict] = expectOk(await reader.conflicts.list())
    const { ours, theirs } = conflict!
    const choices = [{ path: ['title'], side: 'theirs' as const }]
    const resolved = await reader.conflicts.resolve('roles', { fileName, ours, theirs, choices })
    expect(expectFailure(resolved)).toBe('read-only')
    expect(await readdir(join(here.folder, 'roles'))).toEqual(before)
  })
})

describe('a conflict copy without a common revision', () => {
  it('asks about every field that differs, rather than guessing', async () => {
    const { here, role } = await createComputers({ tags: ['a'], client: 'Acme' })
    const fileName = `${role.id}${conflictSuffix}.json`
    const theirs = { ...role, rev: 7, client: 'Northwind', tags: ['b'], location: 'Berlin' }
    await writeFile(join(here.folder, 'roles', fileName), encodeRecordFile(theirs))
    await here.refreshFile('roles', fileName)
    const [conflict] = expectOk(await here.conflicts.list())
    expect(conflict?.hasBase).toBe(false)
    expect(conflict?.fields.map(({ path }) => path.join('.')).sort()).toEqual([
      'client',
      'location',
      'tags',
    ])
  })

  it('finds the common revision in files that older versions wrote without a lineage', async () => {
    const { here, role } = await createComputers({ client: 'Acme' })
    const path = join(here.folder, 'roles', `${role.id}.json`)
    await writeFile(path, encodeRecordFile({ ...role, notes: 'By an older version' }))
    await here.refreshFile('roles', `${role.id}.json`)
    const there = await copyWorkspace(here)
    await edit(here, role, { client: 'Northwind' })
    await edit(there, role, { location: 'Berlin' })
    await here.refreshFile('roles', await bringConflictCopy(there, here, role))
    expect(here.problems).toEqual([])
    expect(getRole(here, role)).toMatchObject({ client: 'Northwind', location: 'Berlin' })
  })
})

describe('a conflict copy that can’t be read', () => {
  it('is set aside unchanged if it is damaged', async () => {
    const { here, there, role } = await createComputers()
    const fileName = await bringConflictCopy(there, here, role)
    await truncate(join(here.folder, 'roles', fileName), 100)
    await here.refreshFile('roles', fileName)
    expect(here.problems).toMatchObject([{ kind: 'damaged', fileName }])
    expect(here.problems[0]?.quarantinePath).not.toBeNull()
    expect(getRole(here, role)).toEqual(role)
  })

  it('is left until it is downloaded', async () => {
    const { here, there, role } = await createComputers()
    await edit(there, role, { location: 'Berlin' })
    const fileName = await bringConflictCopy(there, here, role)
    const path = join(here.folder, 'roles', fileName)
    const bytes = await readFile(path)
    await truncate(path, 0)
    await here.refreshFile('roles', fileName)
    expect(here.problems).toMatchObject([{ kind: 'not-downloaded', fileName }])
    await writeFile(path, bytes)
    await here.refreshFile('roles', fileName)
    expect(here.problems).toEqual([])
    expect(getRole(here, role).location).toBe('Berlin')
  })
})
