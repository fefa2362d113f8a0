import { describe, expect, it } from 'vitest'
import { mostRowsAtOnce } from '@shared/contract/channels/recordChannels'
import { contract, type ChannelInput } from '@shared/contract/contract'
import { unpackCandidate } from '@shared/domain/records/summaries'
import { createEmptyAgencyDraft } from '@shared/model/agency'
import { createListItem } from '@shared/model/listItem'
import { textContaining } from '../../../helpers/matchers'
import {
  createCandidateDraft,
  createRoleDraft,
  expectFailure,
  expectOk,
} from '../../store/temporaryWorkspace'
import { createApplicationDraft, createOpenContext, createTestContext } from '../testContext'

const createWithApplication = async () => {
  const context = await createOpenContext()
  const { handlers } = context
  const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft() }))
  const candidate = expectOk(await handlers['candidates.create']({ draft: createCandidateDraft() }))
  const draft = createApplicationDraft(role.id, candidate.id)
  const application = expectOk(await handlers['applications.create']({ draft }))
  return { ...context, role, candidate, application, draft }
}

describe('roles', () => {
  it('are listed with the number of their candidates', async () => {
    const { handlers, role } = await createWithApplication()
    expect(expectOk(await handlers['roles.list']({}))).toMatchObject([
      { id: role.id, title: 'Chief of Technology', applicationCount: 1 },
    ])
  })

  it('are saved as the next revision', async () => {
    const { handlers, role } = await createWithApplication()
    const saved = expectOk(await handlers['roles.save']({ record: { ...role, client: 'Acme' } }))
    expect(saved).toMatchObject({ rev: 2, client: 'Acme' })
    expect(expectOk(await handlers['roles.get']({ id: role.id }))).toEqual(saved)
  })

  it('refuse a save that is based on an old revision, and return the current one', async () => {
    const { handlers, role } = await createWithApplication()
    const current = expectOk(await handlers['roles.save']({ record: { ...role, client: 'Acme' } }))
    const stale = await handlers['roles.save']({ record: { ...role, client: 'Other' } })
    expect(stale).toMatchObject({ ok: false, error: { code: 'conflict', details: { current } } })
  })

  it('are duplicated as a separate draft', async () => {
    const { handlers } = await createOpenContext()
    const draft = createRoleDraft({ definition: [createListItem('Leads.')], status: 'open' })
    const role = expectOk(await handlers['roles.create']({ draft }))
    const copy = expectOk(await handlers['roles.duplicate']({ id: role.id }))
    expect(copy).toMatchObject({ title: 'Chief of Technology (copy)', status: 'draft', rev: 1 })
    expect(copy.id).not.toBe(role.id)
    expect(copy.definition[0]).toMatchObject({ text: 'Leads.' })
    expect(copy.definition[0]!.id).not.toBe(role.definition[0]!.id)
    expect(expectOk(await handlers['roles.list']({}))).toHaveLength(2)
  })
})

describe('applications', () => {
  it('are listed with the person for a role', async () => {
    const { handlers, role, candidate, application } = await createWithApplication()
    const list = await handlers['applications.listForRole']({ roleId: role.id })
    expect(expectOk(list)).toEqual([{ application, candidate }])
  })

  it('are listed with the role for a person', async () => {
    const { handlers, role, candidate, application } = await createWithApplication()
    const list = await handlers['applications.listForCandidate']({ candidateId: candidate.id })
    expect(expectOk(list)).toMatchObject([
      { application, role: { id: role.id, applicationCount: 1 } },
    ])
  })

  it('join a role and a candidate only once', async () => {
    const { handlers, draft, application } = await createWithApplication()
    expect(await handlers['applications.create']({ draft })).toMatchObject({
      ok: false,
      error: { code: 'exists', details: { applicationId: application.id } },
    })
  })

  it('join them only once even when asked twice at the same time', async () => {
    const { handlers, role } = await createWithApplication()
    const other = expectOk(
      await handlers['candidates.create']({ draft: createCandidateDraft({ name: 'Ben' }) }),
    )
    const draft = createApplicationDraft(role.id, other.id)
    const both = await Promise.all([
      handlers['applications.create']({ draft }),
      handlers['applications.create']({ draft }),
    ])
    expect(both.map((result) => result.ok)).toEqual([true, false])
  })

  it('are not moved onto another application of the same two', async () => {
    const { handlers, role, application } = await createWithApplication()
    const other = expectOk(
      await handlers['candidates.create']({ draft: createCandidateDraft({ name: 'Ben' }) }),
    )
    const draft = createApplicationDraft(role.id, other.id)
    const second = expectOk(await handlers['applications.create']({ draft }))
    const moved = { ...second, candidateId: application.candidateId }
    expect(expectFailure(await handlers['applications.save']({ record: moved }))).toBe('exists')
  })

  it('require an existing role and candidate', async () => {
    const { handlers, role, candidate, application } = await createWithApplication()
    await handlers['roles.remove']({ ids: [role.id] })
    const draft = createApplicationDraft(role.id, candidate.id)
    expect(expectFailure(await handlers['applications.create']({ draft }))).toBe('not-found')
    expect(expectFailure(await handlers['applications.save']({ record: application }))).toBe(
      'not-found',
    )
  })
})

describe('agencies', () => {
  it('are created, saved and listed', async () => {
    const { handlers } = await createOpenContext()
    const draft = { ...createEmptyAgencyDraft(), name: 'Pike' }
    const agency = expectOk(await handlers['agencies.create']({ draft }))
    const saved = expectOk(
      await handlers['agencies.save']({ record: { ...agency, withhold: ['client'] } }),
    )
    expect(expectOk(await handlers['agencies.list']({}))).toEqual([saved])
  })
})

describe('a list of candidates', () => {
  const createThree = async () => {
    const { handlers } = await createOpenContext()
    for (const name of ['Ada', 'Ben', 'Cem'])
      expectOk(await handlers['candidates.create']({ draft: { ...createCandidateDraft(), name } }))
    const list = handlers['candidates.list']
    const ask = async (input: ChannelInput<'candidates.list'>) => {
      const { rows, next } = expectOk(await list(input))
      return { rows: rows.map(unpackCandidate), next }
    }
    const first = await ask({ count: 2 })
    const askForRest = () => ask({ after: first.next ?? undefined, count: 2 })
    return { handlers, whole: await ask({}), first, askForRest }
  }

  it('comes in pages that together are the whole, and says which is the last', async () => {
    const { whole, first, askForRest } = await createThree()
    const rest = await askForRest()
    expect(first.rows.map(({ name }) => name)).toEqual(['Ada', 'Ben'])
    expect([...first.rows, ...rest.rows]).toEqual(whole.rows)
    expect([rest.next, whole.next]).toEqual([null, null])
  })

  it('skips nobody when those of an earlier page are removed before the next one', async () => {
    const { handlers, first, askForRest } = await createThree()
    const ids = first.rows.map(({ id }) => id)
    expectOk(await handlers['candidates.remove']({ ids }))
    expect((await askForRest()).rows.map(({ name }) => name)).toEqual(['Cem'])
  })

  it('has those who were created after its first page', async () => {
    const { handlers, askForRest } = await createThree()
    const draft = { ...createCandidateDraft(), name: 'Dil' }
    expectOk(await handlers['candidates.create']({ draft }))
    const { rows, next } = await askForRest()
    expect(rows.map(({ name }) => name)).toEqual(['Cem', 'Dil'])
    expect(next).toBeNull()
  })

  it('can’t be asked for in pages that would hold everything else up', () => {
    const { input } = contract['candidates.list']
    expect(input.safeParse({ count: mostRowsAtOnce }).success).toBe(true)
    expect(input.safeParse({ count: mostRowsAtOnce + 1 }).success).toBe(false)
  })
})

describe('without a workspace', () => {
  it('says so in plain words, whatever the call', async () => {
    const { handlers } = await createTestContext()
    const results = await Promise.all([
      handlers['roles.list']({}),
      handlers['roles.create']({ draft: createRoleDraft() }),
      handlers['candidates.list']({}),
      handlers['candidates.create']({ draft: createCandidateDraft() }),
      handlers['agencies.list']({}),
      handlers['sentPostings.list']({}),
      handlers['trash.restore']({ records: [] }),
      handlers['workspace.verify']({}),
      handlers['workspace.listProblems']({}),
      handlers['workspace.reveal']({}),
    ])
    for (const result of results)
      expect(result).toMatchObject({
        ok: false,
        error: { code: 'no-workspace', message: textContaining('Open or create one') },
      })
  })
})
