import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Role } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { renderPostingText } from '@shared/document/renderText'
import { encodeRecordFile } from '../../../helpers/encodeRecordFile'
import { describeStoredRole, writeRole } from '../recordFiles'
import { createTestWorkspace, expectOk, openTestWorkspace } from '../temporaryWorkspace'

const id = 'fromanewerone000'

/** The role of a newer version, opened in this one. */
const openRole = async (
  fields: object,
): Promise<{ role: Role; path: string; save: () => Promise<Role> }> => {
  const { folder, close } = await createClosed()
  await close()
  const path = await writeRole(folder, id, encodeRecordFile(describeStoredRole(id, fields)))
  const workspace = await openTestWorkspace(folder)
  expect(workspace.problems).toEqual([])
  const roles = workspace.collection('roles')
  const [role] = roles.list()
  if (role === undefined) throw new Error('No role was opened.')
  const save = async (): Promise<Role> =>
    expectOk(await roles.save({ ...role, title: 'Saved by this version' }))
  return { role, path, save }
}

const createClosed = async () => {
  const workspace = await createTestWorkspace()
  return { folder: workspace.folder, close: () => workspace.close() }
}

describe('a value that this version does not know', () => {
  const skill = { id: 'skill00000000000', name: 'Go', description: '', importance: 'vital' }
  const unknown = {
    status: 'paused',
    workplaceType: 'moonbase',
    employmentType: 'gig',
    salary: { min: 1, max: 2, currency: 'EUR', period: 'sprint' },
    skills: { hard: [skill], soft: [] },
  }

  it('does not make a record damaged, and is kept when it is saved', async () => {
    const { role, path, save } = await openRole(unknown)
    expect(role).toMatchObject(unknown)
    expect(await save()).toMatchObject(unknown)
    expect(await readFile(path, 'utf8')).toContain('"moonbase"')
  })

  it('appears in a posting as it is', async () => {
    const { role } = await openRole(unknown)
    const text = renderPostingText(
      buildPostingDocument({ role, audience: 'full', agency: null, pageSize: 'A4' }),
    )
    for (const word of ['moonbase', 'gig', 'sprint', 'vital']) expect(text).toContain(word)
  })
})

describe('a record with the highest possible revision number', () => {
  it('is saved', async () => {
    const { role, save } = await openRole({ rev: Number.MAX_SAFE_INTEGER })
    expect((await save()).rev).toBe(role.rev + 1)
  })
})

describe('a field called __proto__', () => {
  it.each([
    ['on top', (field: string) => `"title": "x", ${field}`],
    ['within a skill', (field: string) => `"title": "x", "extra": {"deep": [{${field}}]}`],
  ])('%s is kept like any other that is not known, and does nothing', async (_, place) => {
    const field = '"__proto__": {"polluted": true}'
    const { folder, close } = await createClosed()
    await close()
    const text = JSON.stringify(describeStoredRole(id)).replace(/"title":"[^"]*"/, place(field))
    const path = await writeRole(folder, id, `{"format":1,"record":\n${text}\n}\n`)
    const workspace = await openTestWorkspace(folder)
    const roles = workspace.collection('roles')
    const role = roles.list()[0]!
    expect('polluted' in role).toBe(false)
    const sent = structuredClone(JSON.parse(JSON.stringify(role)) as Role)
    expectOk(await roles.save({ ...sent, title: 'Saved' }))
    const written = await readFile(path, 'utf8')
    expect(written.replaceAll(/\s/g, '')).toContain('"__proto__":{"polluted":true}')
    await workspace.close()
    const reopened = await openTestWorkspace(folder)
    expect(reopened.problems).toEqual([])
    expect(reopened.collection('roles').get(role.id)?.title).toBe('Saved')
  })
})
