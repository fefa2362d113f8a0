import { describe, expect, it } from 'vitest'
import { getSearchIndex } from '@electron/services/search/searchService'
import { createListItem } from '@shared/model/listItem'
import { createCandidateDraft, createRoleDraft, expectOk } from '../store/temporaryWorkspace'
import { timestampSchema } from '@shared/model/record'
import { createEmptyAgencyDraft } from '@shared/model/agency'
import { createApplicationDraft, createOpenContext } from './testContext'

const collections = ['roles', 'candidates', 'agencies', 'sentPostings'] as const

const createSearched = async () => {
  const context = await createOpenContext()
  const { handlers, session } = context
  const role = expectOk(
    await handlers['roles.create']({
      draft: createRoleDraft({ definition: [createListItem('Runs the cold chain in Łódź.')] }),
    }),
  )
  const draft = createCandidateDraft({ name: 'Łukasz Wiśniewski', skills: ['Kubernetes'] })
  const candidate = expectOk(await handlers['candidates.create']({ draft }))
  await getSearchIndex(expectOk(session.getWorkspace())).completed
  const search = async (text: string) =>
    expectOk(await handlers['search.find']({ text, collections: [...collections], most: 8 }))
  const findHits = async (text: string) => {
    const { groups } = await search(text)
    return groups.flatMap(({ hits }) =>
      hits.map(({ place, reason }) => ({
        collection: place.collection,
        reason: reason?.label ?? null,
      })),
    )
  }
  return { ...context, role, candidate, search, findHits }
}

describe('a search', () => {
  it('finds records by any of their text, and says why', async () => {
    const { findHits } = await createSearched()
    expect(await findHits('lukasz')).toEqual([{ collection: 'candidates', reason: null }])
    expect(await findHits('kubern')).toEqual([{ collection: 'candidates', reason: 'Skill' }])
    expect(await findHits('lodz')).toEqual([{ collection: 'roles', reason: 'Role definition' }])
  })

  it('finds a candidate by a note on an application', async () => {
    const { handlers, role, candidate, findHits } = await createSearched()
    const draft = { ...createApplicationDraft(role.id, candidate.id), notes: 'Needs a visa' }
    const application = expectOk(await handlers['applications.create']({ draft }))
    expect(await findHits('lukasz visa')).toEqual([
      { collection: 'candidates', reason: 'Notes on the application' },
    ])
    expectOk(await handlers['applications.remove']({ ids: [application.id] }))
    expect(await findHits('visa')).toEqual([])
  })

  it('finds a candidate by a word of an activity', async () => {
    const { handlers, candidate, findHits, search } = await createSearched()
    const subjects = { candidateId: candidate.id, roleId: null, agencyId: null }
    const draft = {
      ...subjects,
      kind: 'call' as const,
      at: timestampSchema.parse('2026-03-03T09:00:00.000Z'),
      text: 'Wants to sail in summer',
    }
    const activity = expectOk(await handlers['activities.create']({ draft }))
    expect(await findHits('sail')).toEqual([{ collection: 'candidates', reason: 'Call' }])
    const [hit] = (await search('sail')).groups.flatMap(({ hits }) => hits)
    expect(hit?.reason?.at).toBe('2026-03-03T09:00:00.000Z')
    expectOk(await handlers['activities.remove']({ ids: [activity.id] }))
    expect(await findHits('sail')).toEqual([])
  })

  it('follows what is created, changed and deleted', async () => {
    const { handlers, findHits } = await createSearched()
    const draft = { ...createEmptyAgencyDraft(), name: 'Alpenpersonal' }
    const agency = expectOk(await handlers['agencies.create']({ draft }))
    expect(await findHits('alpen')).toEqual([{ collection: 'agencies', reason: null }])
    expectOk(await handlers['agencies.save']({ record: { ...agency, name: 'Talwerk' } }))
    expect(await findHits('alpen')).toEqual([])
    expect(await findHits('talwerk')).toEqual([{ collection: 'agencies', reason: null }])
    expectOk(await handlers['agencies.remove']({ ids: [agency.id] }))
    expect(await findHits('talwerk')).toEqual([])
  })

  it('counts all hits and describes the first', async () => {
    const { handlers, search } = await createSearched()
    for (let count = 0; count < 12; count += 1)
      expectOk(
        await handlers['candidates.create']({
          draft: createCandidateDraft({ name: `Person ${String(count)}` }),
        }),
      )
    const { groups, isComplete } = await search('person')
    const group = groups.find(({ collection }) => collection === 'candidates')
    expect(group).toMatchObject({ total: 12 })
    expect(group?.hits).toHaveLength(8)
    expect(isComplete).toBe(true)
  })

  it('filters candidates by every word of theirs', async () => {
    const { handlers, candidate } = await createSearched()
    const filter = async (text: string) =>
      expectOk(await handlers['search.filterCandidates']({ text })).ids
    expect(await filter('wisniewski kubernetes')).toEqual([candidate.id])
    expect(await filter('wisniewski cobol')).toEqual([])
  })
  it('says why it filtered a candidate in', async () => {
    const { handlers, candidate } = await createSearched()
    const { ids, hits } = expectOk(
      await handlers['search.filterCandidates']({ text: 'kubernetes' }),
    )
    expect(ids).toEqual([candidate.id])
    expect(hits.map(({ reason }) => reason?.label)).toEqual(['Skill'])
  })

  it('finds a sent posting by the new name of its agency', async () => {
    const { session, handlers, role, findHits } = await createSearched()
    const workspace = expectOk(session.getWorkspace())
    const draft = { ...createEmptyAgencyDraft(), name: 'Alpenpersonal' }
    const agency = expectOk(await handlers['agencies.create']({ draft }))
    expectOk(
      await workspace.collection('sentPostings').create({
        roleId: role.id,
        roleRev: 1,
        roleTitle: role.title,
        audience: 'agency',
        agencyId: agency.id,
        format: 'pdf',
        fileName: 'posting.pdf',
        bytes: 1,
        sentAt: timestampSchema.parse('2026-03-03T09:00:00.000Z'),
      }),
    )
    expect((await findHits('alpen')).map(({ collection }) => collection)).toEqual([
      'agencies',
      'sentPostings',
    ])
    expectOk(await handlers['agencies.save']({ record: { ...agency, name: 'Talwerk' } }))
    expect(await findHits('alpen')).toEqual([])
    expect((await findHits('talwerk')).map(({ collection }) => collection)).toEqual([
      'agencies',
      'sentPostings',
    ])
  })
})
