import { listBoard } from '@electron/services/stages/listBoard'
import { describe, expect, it } from 'vitest'
import { addStage, changeStage, removeStage } from '@shared/domain/stages/editStages'
import { standardStages } from '@shared/domain/stages/standardStages'
import type { Application } from '@shared/model/application'
import type { RoleId } from '@shared/model/ids'
import type { Stage } from '@shared/model/stage'
import { createCandidateDraft, createRoleDraft, expectOk } from '../../store/temporaryWorkspace'
import { createApplicationDraft, createOpenContext } from '../testContext'

const createWithApplications = async (count: number) => {
  const context = await createOpenContext()
  const { handlers } = context
  const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft() }))
  const applications: Application[] = []
  for (let index = 0; index < count; index += 1) {
    const draft = createCandidateDraft()
    const candidate = expectOk(await handlers['candidates.create']({ draft }))
    applications.push(
      expectOk(
        await handlers['applications.create']({
          draft: createApplicationDraft(role.id, candidate.id),
        }),
      ),
    )
  }
  const ids = applications.map(({ id }) => id)
  const listStages = async (): Promise<string[]> =>
    expectOk(await handlers['applications.listForRole']({ roleId: role.id })).map(
      ({ application }) => application.stage,
    )
  const listTold = async (): Promise<string[]> =>
    expectOk(await handlers['activities.list']({ roleId: role.id })).map(
      ({ activity }) => activity.text,
    )
  const save = async (roleId: RoleId | null, base: readonly Stage[], stages: Stage[] | null) =>
    expectOk(
      await handlers['stages.save']({ edit: { roleId, base: [...base], stages, moves: [] } }),
    )
  return { ...context, role, ids, listStages, listTold, save }
}

describe('moving applications', () => {
  it('moves ten at once, tells each with the reason, and takes all back at once', async () => {
    const { handlers, ids, listStages, listTold } = await createWithApplications(10)
    const change = { ids, stage: 'interview', reason: 'Strong on security' }
    const { moves } = expectOk(await handlers['stages.move']({ change }))
    expect(moves).toHaveLength(10)
    expect(new Set(await listStages())).toEqual(new Set(['interview']))
    expect(await listTold()).toEqual(Array(10).fill('Strong on security'))

    expectOk(await handlers['stages.undoMove']({ moves }))
    expect(new Set(await listStages())).toEqual(new Set(['new']))
    expect(await listTold()).toEqual([])
  })

  it('does not tell a move again that was taken back', async () => {
    const { handlers, ids, listTold } = await createWithApplications(1)
    const move = (stage: string) =>
      handlers['stages.move']({ change: { ids, stage, reason: stage } })
    const { moves } = expectOk(await move('interview'))
    expectOk(await handlers['stages.undoMove']({ moves }))
    expectOk(await move('offer'))
    expect(await listTold()).toEqual(['offer'])
  })

  it('leaves those alone that are there already, and those moved again since', async () => {
    const { handlers, ids, listStages } = await createWithApplications(2)
    const [first, second] = ids
    const move = async (moved: typeof ids, stage: string) =>
      expectOk(await handlers['stages.move']({ change: { ids: moved, stage, reason: '' } })).moves
    const moves = await move([first!], 'offer')
    expect(await move(ids, 'offer')).toMatchObject([{ id: second }])
    await move([first!], 'hired')
    expectOk(await handlers['stages.undoMove']({ moves }))
    expect(await listStages()).toEqual(['hired', 'offer'])
  })

  it('moves none if one is gone', async () => {
    const { handlers, ids, listStages } = await createWithApplications(3)
    expectOk(await handlers['applications.remove']({ ids: [ids[2]!] }))
    const moved = await handlers['stages.move']({ change: { ids, stage: 'offer', reason: '' } })
    expect(moved).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await listStages()).toEqual(['new', 'new'])
  })

  it('wants a reason where the stage asks for one, and a stage that the role has', async () => {
    const { handlers, ids, listStages, save } = await createWithApplications(1)
    await save(null, standardStages, changeStage(standardStages, 'rejected', { asksReason: true }))
    const move = (stage: string, reason: string) =>
      handlers['stages.move']({ change: { ids, stage, reason } })
    expect(await move('rejected', ' ')).toMatchObject({ ok: false })
    expect(await move('case-study', '')).toMatchObject({ ok: false })
    expect(await listStages()).toEqual(['new'])
    expectOk(await move('rejected', 'Too far away'))
    expect(await listStages()).toEqual(['rejected'])
  })
})

describe('editing stages', () => {
  it('of a role leaves those of the workspace alone, until it uses them again', async () => {
    const { handlers, role, save } = await createWithApplications(0)
    const own = addStage(standardStages, 'Trial day')
    await save(role.id, standardStages, own)
    expect(expectOk(await handlers['stages.list']({}))).toEqual({
      workspace: standardStages,
      roles: [{ roleId: role.id, stages: own }],
    })
    await save(role.id, own, null)
    expect(expectOk(await handlers['stages.list']({})).roles).toEqual([])
  })

  it('removes one, moves its applications on, and undoes both at once', async () => {
    const { handlers, ids, listStages } = await createWithApplications(3)
    const change = { ids: ids.slice(0, 2), stage: 'submitted', reason: '' }
    expectOk(await handlers['stages.move']({ change }))
    const undo = expectOk(
      await handlers['stages.save']({
        edit: {
          roleId: null,
          base: [...standardStages],
          stages: removeStage(standardStages, 'submitted'),
          moves: [{ from: 'submitted', to: 'interview' }],
        },
      }),
    )
    expect(await listStages()).toEqual(['interview', 'interview', 'new'])
    expect(expectOk(await handlers['stages.list']({})).workspace).toHaveLength(7)
    expectOk(await handlers['stages.undoSave']({ undo }))
    expect(await listStages()).toEqual(['submitted', 'submitted', 'new'])
    expect(expectOk(await handlers['stages.list']({})).workspace).toEqual(standardStages)
  })

  it('moves nothing in roles that have stages of their own', async () => {
    const { handlers, role, ids, listStages, save } = await createWithApplications(1)
    expectOk(await handlers['stages.move']({ change: { ids, stage: 'offer', reason: '' } }))
    await save(role.id, standardStages, [...standardStages])
    const stages = removeStage(standardStages, 'offer')
    const moves = [{ from: 'offer', to: 'new' }]
    expectOk(
      await handlers['stages.save']({
        edit: { roleId: null, base: [...standardStages], stages, moves },
      }),
    )
    expect(await listStages()).toEqual(['offer'])
  })

  it('keeps an application in a stage that nobody describes any more', async () => {
    const { ids, handlers, listStages, save } = await createWithApplications(1)
    const added = addStage(standardStages, 'Trial day')
    await save(null, standardStages, added)
    expectOk(await handlers['stages.move']({ change: { ids, stage: 'trial-day', reason: '' } }))
    await save(null, added, [...standardStages])
    expect(await listStages()).toEqual(['trial-day'])
  })

  it('says in Today after how many days an application stands still', async () => {
    const { handlers, save } = await createWithApplications(0)
    const role = expectOk(
      await handlers['roles.create']({ draft: createRoleDraft({ status: 'open' }) }),
    )
    const candidate = expectOk(
      await handlers['candidates.create']({ draft: createCandidateDraft() }),
    )
    const stageSince = new Date(Date.now() - 4 * 86_400_000).toISOString()
    const draft = { ...createApplicationDraft(role.id, candidate.id), stageSince }
    expectOk(await handlers['applications.create']({ draft }))
    const listTexts = async () =>
      expectOk(await handlers['today.list']({})).rows.map(({ text }) => text)
    expect(await listTexts()).toEqual(['Move on from New'])
    const slower = changeStage(standardStages, 'new', { stillAfterDays: 10, name: 'Fresh' })
    await save(null, standardStages, slower)
    expect(await listTexts()).toEqual([])
    await save(role.id, slower, changeStage(slower, 'new', { stillAfterDays: 2 }))
    expect(await listTexts()).toEqual(['Move on from Fresh'])
  })

  it('counts the applications in each stage, of a role or of all roles without their own', async () => {
    const { handlers, role, ids } = await createWithApplications(2)
    expectOk(
      await handlers['stages.move']({ change: { ids: [ids[0]!], stage: 'offer', reason: '' } }),
    )
    const count = async (roleId: RoleId | null) =>
      new Map(
        expectOk(await handlers['stages.countApplications']({ roleId })).map(
          (each): [string, number] => [each.stage, each.count],
        ),
      )
    const both = new Map([
      ['offer', 1],
      ['new', 1],
    ])
    expect(await count(role.id)).toEqual(both)
    expect(await count(null)).toEqual(both)
    expectOk(
      await handlers['stages.save']({
        edit: {
          roleId: role.id,
          base: [...standardStages],
          stages: [...standardStages],
          moves: [],
        },
      }),
    )
    expect(await count(role.id)).toEqual(both)
    expect(await count(null)).toEqual(new Map())
  })
})

describe('the board', () => {
  it('lists the applications of a role, or of all roles that go on, longest in their stage first', async () => {
    const { handlers, role, ids } = await createWithApplications(2)
    const { id: closedId } = expectOk(
      await handlers['roles.create']({ draft: createRoleDraft({ status: 'closed' }) }),
    )
    const candidate = expectOk(
      await handlers['candidates.create']({ draft: createCandidateDraft() }),
    )
    const draft = createApplicationDraft(closedId, candidate.id)
    const closed = expectOk(await handlers['applications.create']({ draft }))
    expectOk(
      await handlers['stages.move']({ change: { ids: [ids[0]!], stage: 'offer', reason: '' } }),
    )
    const listIds = async (roleId: RoleId | null) =>
      expectOk(await handlers['stages.listBoard']({ roleId })).map(({ id }) => id)
    expect(await listIds(role.id)).toEqual([ids[1], ids[0]])
    expect(await listIds(null)).toEqual([ids[1], ids[0]])
    expect(await listIds(closedId)).toEqual([closed.id])
    expect(expectOk(await handlers['stages.listBoard']({ roleId: role.id }))[1]).toMatchObject({
      stage: 'offer',
      candidateName: 'Anna Łukasik',
      nextAction: null,
      interviewAt: null,
    })
  })

  it('describes only the rows anew of records that changed', async () => {
    const { handlers, session, ids } = await createWithApplications(2)
    const list = () => listBoard(expectOk(session.getWorkspace()), null)
    const before = list()
    expect(list()).toBe(before)
    expectOk(
      await handlers['stages.move']({ change: { ids: [ids[1]!], stage: 'offer', reason: '' } }),
    )
    const [kept, moved] = list()
    expect(kept).toBe(before[0])
    expect(moved).toMatchObject({ id: ids[1], stage: 'offer' })
  })
})
