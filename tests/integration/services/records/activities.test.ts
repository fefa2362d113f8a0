import { rm, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ActivityDraft } from '@shared/model/activities/activity'
import { createEmptyAgencyDraft } from '@shared/model/agency'
import { createId, roleIdSchema } from '@shared/model/ids'
import {
  createCandidateDraft,
  createRoleDraft,
  expectFailure,
  expectOk,
  openTestWorkspace,
} from '../../store/temporaryWorkspace'
import { createApplicationDraft, createOpenContext } from '../testContext'

const createWithApplication = async () => {
  const context = await createOpenContext()
  const { handlers, session } = context
  const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft() }))
  const candidate = expectOk(await handlers['candidates.create']({ draft: createCandidateDraft() }))
  const draft = createApplicationDraft(role.id, candidate.id)
  const application = expectOk(await handlers['applications.create']({ draft }))
  const call: ActivityDraft = {
    kind: 'call',
    at: '2026-03-03T09:00:00.000Z',
    text: 'Wants to work four days.',
    candidateId: candidate.id,
    roleId: role.id,
    agencyId: null,
  }
  const { folder: workspaceFolder } = expectOk(session.getWorkspace())
  const listTold = async () => expectOk(await handlers['activities.list']({}))
  const reopen = async () => {
    await session.close()
    expectOk(await session.open(workspaceFolder))
  }
  return { ...context, role, candidate, application, call, workspaceFolder, listTold, reopen }
}

type Told = Awaited<ReturnType<typeof createWithApplication>>

const moveTo = async ({ handlers, application }: Told, stage: 'screening' | 'interview') =>
  expectOk(
    await handlers['applications.save']({
      record: { ...application, stage },
      reason: 'Answered at once.',
    }),
  )

const fileOf = ({ workspaceFolder }: Told, id: string): string =>
  join(workspaceFolder, 'activities', `${id}.json`)

describe('activities', () => {
  it('are listed for each record that they name, newest first, with the names', async () => {
    const { handlers, role, candidate, call } = await createWithApplication()
    const first = expectOk(await handlers['activities.create']({ draft: call }))
    const later = { ...call, kind: 'note' as const, at: '2026-03-05T09:00:00.000Z', roleId: null }
    const second = expectOk(await handlers['activities.create']({ draft: later }))
    const names = { candidateName: 'Anna Łukasik', agencyName: null }
    expect(expectOk(await handlers['activities.list']({ candidateId: candidate.id }))).toEqual([
      { activity: second, ...names, roleTitle: null },
      { activity: first, ...names, roleTitle: 'Chief of Technology' },
    ])
    expect(expectOk(await handlers['activities.list']({ roleId: role.id }))).toMatchObject([
      { activity: { id: first.id } },
    ])
  })

  it('are about something that is in the workspace', async () => {
    const { handlers, call } = await createWithApplication()
    const nobody = { ...call, candidateId: null, roleId: null }
    expect(expectFailure(await handlers['activities.create']({ draft: nobody }))).toBe(
      'invalid-input',
    )
    const elsewhere = { ...call, roleId: createId(roleIdSchema) }
    expect(expectFailure(await handlers['activities.create']({ draft: elsewhere }))).toBe(
      'not-found',
    )
  })

  it('are edited like every record, and a stale edit is refused', async () => {
    const { handlers, call } = await createWithApplication()
    const activity = expectOk(await handlers['activities.create']({ draft: call }))
    const saved = expectOk(
      await handlers['activities.save']({ record: { ...activity, text: 'Three days.' } }),
    )
    expect(saved).toMatchObject({ rev: 2, text: 'Three days.' })
    expect(await handlers['activities.save']({ record: activity })).toMatchObject({
      ok: false,
      error: { code: 'conflict', details: { current: saved } },
    })
  })

  it('keep every earlier wording, and none where nothing was reworded', async () => {
    const { handlers, call } = await createWithApplication()
    const first = expectOk(await handlers['activities.create']({ draft: call }))
    const second = expectOk(
      await handlers['activities.save']({ record: { ...first, text: 'Three days.' } }),
    )
    const { text, at, kind } = first
    expect(second.earlier).toMatchObject([{ text, at, kind }])
    const same = expectOk(await handlers['activities.save']({ record: second }))
    expect(same.earlier).toEqual(second.earlier)
    const third = expectOk(
      await handlers['activities.save']({
        record: { ...same, kind: 'mail', text: 'Two days.', earlier: [] },
      }),
    )
    expect(third.earlier).toMatchObject([
      { text, kind: 'call' },
      { text: 'Three days.', kind: 'call' },
    ])
  })

  it('go to the trash with their candidate, or else their role, or else their agency', async () => {
    const { handlers, role, candidate, call, listTold } = await createWithApplication()
    const agency = expectOk(
      await handlers['agencies.create']({ draft: { ...createEmptyAgencyDraft(), name: 'Alpen' } }),
    )
    const write = async (fields: Partial<ActivityDraft>) =>
      expectOk(await handlers['activities.create']({ draft: { ...call, ...fields } }))
    const aboutBoth = await write({})
    const aboutRole = await write({ candidateId: null, agencyId: agency.id })
    const aboutAgency = await write({ candidateId: null, roleId: null, agencyId: agency.id })
    const listIds = async () => (await listTold()).map(({ activity: { id } }) => id).toSorted()

    const removed = expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    expect(removed).toContainEqual({ collection: 'activities', id: aboutRole.id })
    expect(await listIds()).toEqual([aboutBoth.id, aboutAgency.id].toSorted())
    expectOk(await handlers['candidates.remove']({ ids: [candidate.id] }))
    expectOk(await handlers['agencies.remove']({ ids: [agency.id] }))
    expect(await listIds()).toEqual([])
    expectOk(await handlers['trash.restore']({ records: removed }))
    expect(await listIds()).toEqual([aboutRole.id])
    expect(expectOk(await handlers['workspace.verify']({})).findings).toEqual([])
  })
})

describe('a change of stage', () => {
  it('is told once, with the reason and both stages', async () => {
    const context = await createWithApplication()
    const saved = await moveTo(context, 'screening')
    expectOk(await context.handlers['applications.save']({ record: { ...saved, notes: 'Fast.' } }))
    expect(await context.listTold()).toMatchObject([
      {
        activity: {
          kind: 'stage',
          text: 'Answered at once.',
          change: { from: 'new', to: 'screening' },
          candidateId: context.candidate.id,
          roleId: context.role.id,
          at: saved.stageSince,
        },
      },
    ])
  })

  it('is not told if it could not be saved', async () => {
    const context = await createWithApplication()
    await moveTo(context, 'screening')
    const stale = { ...context.application, stage: 'offer' as const }
    expect(expectFailure(await context.handlers['applications.save']({ record: stale }))).toBe(
      'conflict',
    )
    expect(await context.listTold()).toHaveLength(1)
  })

  it('is told at the next opening if a crash came in between', async () => {
    const context = await createWithApplication()
    await moveTo(context, 'interview')
    const before = await context.listTold()
    await context.session.close()
    await rm(fileOf(context, before[0]!.activity.id))
    await context.reopen()
    expect(await context.listTold()).toEqual(before)
  })

  it('is told with the next save if the disk refused it at first', async () => {
    const context = await createWithApplication()
    const place = join(context.workspaceFolder, 'activities')
    await rm(place, { recursive: true })
    await writeFile(place, '')
    const saved = await moveTo(context, 'interview')
    expect(await context.listTold()).toEqual([])
    await rm(place)
    await mkdir(place)
    expectOk(await context.handlers['applications.save']({ record: { ...saved, notes: 'Yes.' } }))
    expect(await context.listTold()).toMatchObject([{ activity: { kind: 'stage' } }])
  })

  it('stays deleted once its line was deleted, also for good', async () => {
    const context = await createWithApplication()
    const { handlers } = context
    await moveTo(context, 'interview')
    const [told] = await context.listTold()
    const removed = expectOk(await handlers['activities.remove']({ ids: [told!.activity.id] }))
    await context.reopen()
    expect(await context.listTold()).toEqual([])
    expectOk(await handlers['trash.restore']({ records: removed }))
    expect(await context.listTold()).toEqual([told])
    expectOk(await handlers['activities.remove']({ ids: [told!.activity.id] }))
    const entries = expectOk(await handlers['trash.list']({}))
    expectOk(await handlers['trash.empty']({ entries }))
    await context.reopen()
    expect(await context.listTold()).toEqual([])
  })

  it('is left untold by whoever may only read', async () => {
    const context = await createWithApplication()
    await moveTo(context, 'interview')
    const [told] = await context.listTold()
    await context.session.close()
    await rm(fileOf(context, told!.activity.id))
    const workspace = await openTestWorkspace(context.workspaceFolder, { readOnly: true })
    expect(workspace.collection('activities').list()).toEqual([])
  })
})

describe('a decision', () => {
  it('is told with its outcome and its reason', async () => {
    const { handlers, application, listTold } = await createWithApplication()
    const decision = {
      outcome: 'reject' as const,
      reason: 'No evidence of leading a team.',
      decidedAt: '2026-03-03T09:00:00.000Z',
    }
    expectOk(await handlers['applications.save']({ record: { ...application, decision } }))
    expect(await listTold()).toMatchObject([
      {
        activity: {
          kind: 'decision',
          text: 'No evidence of leading a team.',
          change: { from: '', to: 'reject' },
        },
      },
    ])
  })
})
