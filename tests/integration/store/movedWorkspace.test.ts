import { cp, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  readTree,
} from './temporaryWorkspace'

describe('a workspace that was replaced by another one', () => {
  it('writes none of its records into the other', async () => {
    const parent = await createTemporaryFolder()
    const place = join(parent, 'place')
    const workspace = await createTestWorkspace(place)
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    const removed = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    expectOk(await workspace.collection('roles').remove(removed.id, 1))
    const other = await createTestWorkspace(join(parent, 'other'))
    await other.close()
    await rename(place, join(parent, 'moved away'))
    await rename(other.folder, place)

    const before = await readTree(place)
    const roles = workspace.collection('roles')
    for (const refused of [
      await roles.save({ ...role, title: 'Written into the wrong workspace' }),
      await roles.create(createRoleDraft()),
      await roles.remove(role.id, role.rev),
      await workspace.addAttachment(Buffer.from('cv')),
      await workspace.versions.keep(role.id, 'asked'),
      await roles.restore(removed.id),
    ])
      expect(expectFailure(refused)).toBe('folder-missing')
    await workspace.close()
    expect(await readTree(place)).toEqual(before)
    expect(await readdir(join(parent, 'moved away', 'roles'))).toHaveLength(1)
  })

  it('continues if its own file was only touched or copied again', async () => {
    const workspace = await createTestWorkspace()
    const manifest = join(workspace.folder, 'rolebench.json')
    await cp(manifest, `${manifest}.copy`)
    await rename(`${manifest}.copy`, manifest)
    expectOk(await workspace.collection('roles').create(createRoleDraft()))
  })
})
