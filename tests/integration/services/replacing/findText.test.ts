import { describe, expect, it } from 'vitest'
import { replaceInRoles } from '@electron/services/replacing/replaceInRoles'
import { createListItem } from '@shared/model/listItem'
import { createRoleDraft, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext } from '../testContext'

const query = { words: 'lodz', isExact: false, isWholeWord: false }

const createRoles = async () => {
  const context = await createOpenContext()
  const create = async (title: string, ...lines: string[]) =>
    expectOk(
      await context.handlers['roles.create']({
        draft: createRoleDraft({ title, definition: lines.map(createListItem) }),
      }),
    )
  return { ...context, create }
}

describe('finding and replacing in all roles', () => {
  it('names each role and place, in every spelling', async () => {
    const { handlers, create } = await createRoles()
    const planner = await create('Planner in Łódź', 'Lives in LODZ, works in Lodz.')
    await create('Cook', 'Cooks.')
    const { roles, isCut } = expectOk(await handlers['roles.findText']({ query }))
    expect(isCut).toBe(false)
    expect(roles).toMatchObject([
      {
        roleId: planner.id,
        texts: [
          { label: 'Title', ranges: [{ from: 11, to: 15 }] },
          { label: 'Role definition, 1', ranges: [{ from: 9 }, { from: 24 }] },
        ],
      },
    ])
  })

  it('says that there is more than it lists', async () => {
    const { handlers, create } = await createRoles()
    const many = Array.from({ length: 600 }, () => 'Lodz')
    await create('One', ...many)
    await create('Other', ...many)
    const { roles, isCut } = expectOk(await handlers['roles.findText']({ query }))
    expect({ count: roles.length, isCut }).toEqual({ count: 1, isCut: true })
  })

  it('keeps the version before, the ids, and every role that does not have the words', async () => {
    const { session, handlers, create } = await createRoles()
    const workspace = expectOk(session.getWorkspace())
    const role = await create('Planner', 'In Lodz.')
    const other = await create('Cook', 'Cooks.')
    await replaceInRoles(workspace, { query, replacement: 'Gdańsk', isDryRun: false })
    const saved = expectOk(await handlers['roles.get']({ id: role.id }))
    expect(saved.definition).toEqual([{ id: role.definition[0]?.id, text: 'In Gdańsk.' }])
    expect(expectOk(await handlers['versions.list']({ roleId: role.id }))).toHaveLength(1)
    expect(expectOk(await handlers['roles.get']({ id: other.id })).rev).toBe(1)
  })
})
