import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstViews } from '@shared/domain/lists/listFields'
import { createEmptyAgencyDraft } from '@shared/model/agency'
import {
  savedViewSchema,
  type Condition,
  type ListName,
  type ListView,
  type SavedView,
} from '@shared/model/workspace/listView'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import {
  createCandidateDraft,
  createRoleDraft,
  createTestWorkspace,
  expectOk,
} from '../../store/temporaryWorkspace'
import { createApplicationDraft, createOpenContext } from '../testContext'

const createListed = async () => {
  const { handlers } = await createOpenContext()
  const show = async (list: ListName, change: Partial<ListView> = {}) =>
    expectOk(await handlers['lists.query']({ list, view: { ...firstViews[list], ...change } }))
  return { handlers, show }
}

describe('a list', () => {
  it('follows the records, their applications and what was said', async () => {
    const { handlers, show } = await createListed()
    const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft({}) }))
    const [amara, jonas] = await Promise.all(
      ['Amara', 'Jonas'].map(async (name) =>
        expectOk(await handlers['candidates.create']({ draft: createCandidateDraft({ name }) })),
      ),
    )
    if (!amara || !jonas) throw new Error('Two candidates were created.')
    const conditions: Condition[] = [{ field: 'role', test: 'any-of', values: [role.id] }]
    expect((await show('candidates')).ids).toEqual([amara.id, jonas.id])
    expect(await show('candidates', { conditions })).toEqual({ ids: [], groups: null, total: 2 })

    const application = expectOk(
      await handlers['applications.create']({ draft: createApplicationDraft(role.id, jonas.id) }),
    )
    expect((await show('candidates', { conditions })).ids).toEqual([jonas.id])
    expect((await show('roles', { group: 'client' })).groups).toEqual([
      { value: role.client, count: 1 },
    ])

    expectOk(
      await handlers['applications.save']({ record: { ...application, stage: 'interview' } }),
    )
    expect((await show('candidates', { group: 'stage' })).groups).toEqual([
      { value: 'interview', count: 1 },
      { value: '', count: 1 },
    ])

    const said: Condition[] = [{ field: 'lastContact', test: 'within', values: ['today'] }]
    expect((await show('candidates', { conditions: said })).ids).toEqual([])
    const subjects = { candidateId: amara.id, roleId: null, agencyId: null }
    const call = { ...subjects, kind: 'call' as const, at: new Date().toISOString(), text: 'Hello' }
    expectOk(await handlers['activities.create']({ draft: call }))
    expect((await show('candidates', { conditions: said })).ids).toEqual([amara.id])
  })

  it('stays in order while names change and candidates come', async () => {
    const { handlers, show } = await createListed()
    const create = async (name: string) =>
      expectOk(await handlers['candidates.create']({ draft: createCandidateDraft({ name }) }))
    const [b, c] = [await create('Béla'), await create('Cora')]
    expect((await show('candidates')).ids).toEqual([b.id, c.id])
    const a = await create('Ada')
    const renamed = { ...b, name: 'Dora' }
    expectOk(await handlers['candidates.save']({ record: renamed }))
    expect((await show('candidates')).ids).toEqual([a.id, c.id, b.id])
    expectOk(await handlers['candidates.remove']({ ids: [c.id] }))
    expect((await show('candidates')).ids).toEqual([a.id, b.id])
  })

  it('counts the values of a field', async () => {
    const { handlers } = await createListed()
    for (const client of ['Acme', 'Northwind', 'Acme'])
      expectOk(await handlers['roles.create']({ draft: createRoleDraft({ client }) }))
    expectOk(await handlers['agencies.create']({ draft: createEmptyAgencyDraft() }))
    expect(
      expectOk(await handlers['lists.countValues']({ list: 'roles', field: 'client' })),
    ).toEqual([
      { value: 'Acme', count: 2 },
      { value: 'Northwind', count: 1 },
    ])
    expect(expectOk(await handlers['lists.countValues']({ list: 'roles', field: 'x' }))).toEqual([])
  })
})

const createView = (id: string, name: string): SavedView => ({
  id: id.repeat(16),
  list: 'candidates',
  name,
  view: firstViews.candidates,
})

describe('saved views', () => {
  it('are kept with the workspace, beside what else it remembers', async () => {
    const workspace = await createTestWorkspace()
    await Promise.all([
      workspace.checkSwitches.turn('wording.age', false),
      workspace.savedViews.change((views) => [...views, createView('a', 'Interviews')]),
      workspace.savedViews.change((views) => [...views, createView('b', 'No CV')]),
    ])
    await workspace.close()

    const again = expectOk(await openWorkspace(workspace.folder))
    expect(again.savedViews.list().map(({ name }) => name)).toEqual(['Interviews', 'No CV'])
    expect(again.checkSwitches.listOff()).toEqual(['wording.age'])
    await again.close()
  })

  it('of a newer version stay as they are', async () => {
    const workspace = await createTestWorkspace()
    const newer = {
      ...createView('a', 'Map'),
      view: {
        ...firstViews.candidates,
        conditions: [{ field: 'distance', test: 'nearer-than', values: ['10'], unit: 'km' }],
      },
    }
    const file = join(workspace.folder, 'rolebench.json')
    expectOk(await workspace.savedViews.change(() => [savedViewSchema.parse(newer)]))
    expectOk(await workspace.savedViews.change((views) => [...views, createView('b', 'Mine')]))
    await workspace.close()
    expect(await readFile(file, 'utf8')).toContain('"unit": "km"')
  })

  it('can be renamed, ordered and deleted', async () => {
    const { handlers } = await createListed()
    const [one, two] = [createView('a', 'One'), createView('b', 'Two')]
    expectOk(await handlers['lists.saveView']({ view: one }))
    expectOk(await handlers['lists.saveView']({ view: two }))
    expectOk(await handlers['lists.saveView']({ view: { ...one, name: 'First' } }))
    expectOk(await handlers['lists.orderViews']({ ids: [two.id, one.id] }))
    const namesOf = (views: SavedView[]) => views.map(({ name }) => name)
    expect(namesOf(expectOk(await handlers['lists.getViews']({})))).toEqual(['Two', 'First'])
    expect(namesOf(expectOk(await handlers['lists.removeView']({ id: two.id })))).toEqual(['First'])
  })

  it('are not changed in a workspace that is only read', async () => {
    const workspace = await createTestWorkspace()
    const reader = expectOk(await openWorkspace(workspace.folder, { readOnly: true }))
    const changed = await reader.savedViews.change(() => [createView('a', 'One')])
    expect(changed.ok).toBe(false)
    expect(reader.savedViews.list()).toEqual([])
    await reader.close()
  })
})
