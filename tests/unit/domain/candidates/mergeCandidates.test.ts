import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findReturning } from '@shared/domain/candidates/findReturning'
import { describeList } from '@shared/domain/candidates/merging/joinLists'
import { describeLosses, mergeCandidates } from '@shared/domain/candidates/merging/mergeCandidates'
import { createEmptyCandidateDraft, type CandidateDraft } from '@shared/model/candidate'
import { candidateListFieldSchema } from '@shared/model/candidateMerge'
import { createId, itemIdSchema } from '@shared/model/ids'

const create = (fields: Partial<CandidateDraft>): CandidateDraft => ({
  ...createEmptyCandidateDraft(),
  ...fields,
})

const contact = (email: string, phone = ''): CandidateDraft['contact'] => ({
  email,
  phone,
  links: [],
})

const position = (title: string, organisation: string, from: string, to: string) => ({
  id: createId(itemIdSchema),
  title,
  organisation,
  from,
  to,
  summary: '',
})

describe('making one candidate of two', () => {
  it('takes what the kept record lacks and says where both differ', () => {
    const kept = create({ name: 'Ada Krug', headline: 'Cook' })
    const other = create({ name: 'Ada Krug', headline: 'Chef', location: 'Ulm' })
    const { candidate, differences } = mergeCandidates(kept, other)
    expect(candidate).toMatchObject({ headline: 'Cook', location: 'Ulm' })
    expect(differences).toMatchObject([
      { field: 'headline', kept: 'Cook', other: 'Chef', side: 'kept' },
    ])
    expect(describeLosses(differences)).toBe('Headline: Chef')
  })

  it('takes the chosen side and keeps the mail that was not chosen', () => {
    const kept = create({ contact: contact('a@example.org') })
    const other = create({ contact: contact('b@example.org') })
    const { candidate } = mergeCandidates(kept, other, { email: 'other' })
    expect(candidate.contact).toMatchObject({
      email: 'b@example.org',
      otherEmails: ['a@example.org'],
    })
  })

  it('does not take one phone in two notations for two', () => {
    const kept = create({ contact: contact('', '030 23125142') })
    const other = create({ contact: contact('', '+49 30 23125142') })
    const { candidate, differences } = mergeCandidates(kept, other)
    expect(differences).toEqual([])
    expect(candidate.contact.otherPhones ?? []).toEqual([])
  })

  it('joins a position that both have, and takes its end from the one that knows it', () => {
    const kept = create({ experience: [position('Cook', 'Hotel Anker', '2018', '')] })
    const other = create({
      experience: [
        position('Chef', 'Gasthof Linde', '2024-02', ''),
        position('Cook', 'Hotel Anker', '2018-03', '2024-01'),
      ],
    })
    const { candidate } = mergeCandidates(kept, other)
    expect(describeList('experience', candidate)).toEqual([
      'Cook, Hotel Anker, 2018-03 – 2024-01',
      'Chef, Gasthof Linde, 2024-02',
    ])
  })

  it('loses no item of a list and no word of notes or CV', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 4 })
    const drafts = fc.record({
      skills: texts,
      tags: texts,
      notes: fc.string(),
      cvText: fc.string(),
    })
    fc.assert(
      fc.property(drafts, drafts, (one, two) => {
        const [kept, other] = [create(one), create(two)]
        const { candidate } = mergeCandidates(kept, other)
        expect(candidate.notes).toContain(one.notes.trim() === '' ? '' : one.notes)
        expect(candidate.notes).toContain(two.notes.trim() === '' ? '' : two.notes)
        expect(candidate.cvText ?? '').toContain(two.cvText.trim() === '' ? '' : two.cvText)
        for (const text of one.skills) expect(candidate.skills).toContain(text)
      }),
    )
  })

  it('changes nothing when a record is merged with a copy of itself', () => {
    const draft = create({
      name: 'Ada Krug',
      contact: contact('a@example.org', '+49 30 23125142'),
      experience: [position('Cook', 'Hotel Anker', '2018', '2020')],
      skills: ['Baking'],
    })
    const { candidate, differences, gains } = mergeCandidates(draft, structuredClone(draft))
    for (const field of candidateListFieldSchema.options)
      expect(describeList(field, candidate)).toEqual(describeList(field, draft))
    expect({ differences, gains }).toEqual({ differences: [], gains: [] })
  })
})

describe('somebody who comes again', () => {
  const known = [create({ name: 'Ada Maria Krug', contact: contact('ada@example.org') })]

  it('is known by mail and name, a second name aside', () => {
    const draft = create({ name: 'Krug, Ada', contact: contact('ADA@example.org') })
    expect(findReturning(known, draft)).toBe(known[0])
  })

  it('is not taken for somebody else at the same address', () => {
    const draft = create({ name: 'Bert Krug', contact: contact('ada@example.org') })
    expect(findReturning(known, draft)).toBeNull()
  })
})
