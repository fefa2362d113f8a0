import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DueReference } from '@shared/model/activities/due'
import { createEmptyAgencyDraft } from '@shared/model/agency'
import { addDays } from '@shared/domain/typing/readTypedDay'
import { createCandidateDraft, createRoleDraft, expectOk } from '../../store/temporaryWorkspace'
import { createApplicationDraft, createOpenContext } from '../testContext'

const today = '2026-05-04'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00:00`) })
})

afterEach(() => {
  vi.useRealTimers()
})

const createWithNextAction = async () => {
  const context = await createOpenContext()
  const { handlers } = context
  const candidate = expectOk(await handlers['candidates.create']({ draft: createCandidateDraft() }))
  const reference: DueReference = {
    kind: 'action',
    collection: 'candidates',
    id: candidate.id,
    interviewId: null,
  }
  const action = { text: 'Call back', day: today }
  expectOk(await handlers['today.replan']({ reference, action }))
  const listTexts = async () =>
    expectOk(await handlers['today.list']({})).rows.map(({ text, day }) => `${text} ${day}`)
  return { ...context, candidate, reference, listTexts }
}

describe('a next action', () => {
  it('is due with the name of its record, in the workspace’s own day', async () => {
    const { handlers } = await createWithNextAction()
    expect(expectOk(await handlers['today.list']({}))).toMatchObject({
      today,
      total: 1,
      rows: [{ text: 'Call back', candidateName: 'Anna Łukasik', roleTitle: null }],
    })
  })

  it('is done with a note that stays as an activity, and both are undone', async () => {
    const { handlers, candidate, reference, listTexts } = await createWithNextAction()
    const undo = expectOk(
      await handlers['today.finish']({ reference, kind: 'call', text: 'Call back: wants 80 %' }),
    )
    expect(await listTexts()).toEqual([])
    const filter = { candidateId: candidate.id }
    expect(expectOk(await handlers['activities.list'](filter))).toMatchObject([
      { activity: { kind: 'call', text: 'Call back: wants 80 %' } },
    ])
    expectOk(await handlers['today.undo']({ undo }))
    expect(await listTexts()).toEqual([`Call back ${today}`])
    expect(expectOk(await handlers['activities.list'](filter))).toEqual([])
  })

  it('is moved and written anew, and that is undone', async () => {
    const { handlers, reference, listTexts } = await createWithNextAction()
    const action = { text: 'Send the offer', day: addDays(today, 3) }
    const undo = expectOk(await handlers['today.replan']({ reference, action }))
    expect(await listTexts()).toEqual([`Send the offer ${addDays(today, 3)}`])
    expectOk(await handlers['today.undo']({ undo }))
    expect(await listTexts()).toEqual([`Call back ${today}`])
  })

  it('of a record that is gone fails by name', async () => {
    const { handlers, candidate, reference } = await createWithNextAction()
    expectOk(await handlers['candidates.remove']({ ids: [candidate.id] }))
    expect(await handlers['today.finish']({ reference, kind: 'note', text: 'Done' })).toMatchObject(
      {
        ok: false,
        error: { code: 'not-found' },
      },
    )
  })
})

describe('a candidate who may be kept until a day', () => {
  it('is due near that day, kept longer by moving it, and that is undone', async () => {
    const { handlers } = await createOpenContext()
    const keepUntil = addDays(today, 10)
    const draft = { ...createCandidateDraft(), keepUntil }
    const { id } = expectOk(await handlers['candidates.create']({ draft }))
    const [row] = expectOk(await handlers['today.list']({})).rows
    const { reference } = row!
    expect(row).toMatchObject({ reference: { kind: 'keeping' }, day: keepUntil, candidateId: id })
    const action = { text: 'Delete, or keep longer', day: addDays(today, 400) }
    const undo = expectOk(await handlers['today.replan']({ reference, action }))
    expect(expectOk(await handlers['today.list']({})).rows).toEqual([])
    expect(expectOk(await handlers['candidates.get']({ id })).keepUntil).toBe(action.day)
    expectOk(await handlers['today.undo']({ undo }))
    expect(expectOk(await handlers['candidates.get']({ id })).keepUntil).toBe(keepUntil)
  })
})

describe('a closing date', () => {
  it('is settled without touching the role’s own date, and moved by moving that date', async () => {
    const { handlers } = await createOpenContext()
    const dates = { opened: null, closes: today, start: null }
    const draft = createRoleDraft({ status: 'open', dates })
    const role = expectOk(await handlers['roles.create']({ draft }))
    const [row] = expectOk(await handlers['today.list']({})).rows
    const { reference } = row!
    expectOk(await handlers['today.finish']({ reference, kind: 'note', text: 'Enough of them.' }))
    expect(expectOk(await handlers['today.list']({})).rows).toEqual([])
    expect(expectOk(await handlers['roles.get']({ id: role.id })).dates.closes).toBe(today)
    const action = { text: 'Closing date', day: addDays(today, 7) }
    expectOk(await handlers['today.replan']({ reference, action }))
    expect(expectOk(await handlers['roles.get']({ id: role.id })).dates.closes).toBe(action.day)
    expect(expectOk(await handlers['today.list']({})).rows).toHaveLength(1)
  })
})

describe('a stage that stands still', () => {
  it('gets a next action when it is moved, and rests after a note', async () => {
    const { handlers, session } = await createOpenContext()
    const role = expectOk(
      await handlers['roles.create']({ draft: createRoleDraft({ status: 'open' }) }),
    )
    const candidate = expectOk(
      await handlers['candidates.create']({ draft: createCandidateDraft() }),
    )
    const stageSince = new Date(`${addDays(today, -30)}T12:00:00`).toISOString()
    const draft = { ...createApplicationDraft(role.id, candidate.id), stageSince }
    const { id } = expectOk(await handlers['applications.create']({ draft }))
    const [row] = expectOk(await handlers['today.list']({})).rows
    expect(row).toMatchObject({ reference: { kind: 'stage', id }, candidateName: 'Anna Łukasik' })
    const action = { text: 'Decide', day: addDays(today, 2) }
    const undo = expectOk(await handlers['today.replan']({ reference: row!.reference, action }))
    const workspace = expectOk(session.getWorkspace())
    expect(workspace.collection('applications').get(id)).toMatchObject({ nextAction: action })
    expectOk(await handlers['today.undo']({ undo }))
    expectOk(
      await handlers['today.finish']({ reference: row!.reference, kind: 'note', text: 'Waiting.' }),
    )
    expect(expectOk(await handlers['today.list']({})).rows).toEqual([])
  })
})

describe('an agency that has not answered', () => {
  it('is asked for an answer, and settled by a mail about both', async () => {
    const { handlers, session } = await createOpenContext()
    const role = expectOk(
      await handlers['roles.create']({ draft: createRoleDraft({ status: 'open' }) }),
    )
    const agency = expectOk(
      await handlers['agencies.create']({ draft: { ...createEmptyAgencyDraft(), name: 'Alpen' } }),
    )
    const at = new Date(`${addDays(today, -9)}T12:00:00`).toISOString()
    const sent = {
      kind: 'sending' as const,
      at,
      text: 'posting.docx',
      candidateId: null,
      roleId: role.id,
      agencyId: agency.id,
    }
    const workspace = expectOk(session.getWorkspace())
    expectOk(await workspace.collection('activities').create(sent))
    const [row] = expectOk(await handlers['today.list']({})).rows
    expect(row).toMatchObject({ agencyName: 'Alpen', day: addDays(today, -2) })
    const { reference } = row!
    expectOk(await handlers['today.finish']({ reference, kind: 'mail', text: 'Has two people.' }))
    expect(expectOk(await handlers['today.list']({})).rows).toEqual([])
    expect(expectOk(await handlers['activities.list']({ agencyId: agency.id }))).toMatchObject([
      { activity: { kind: 'mail', roleId: role.id } },
      { activity: { kind: 'sending' } },
    ])
  })
})
