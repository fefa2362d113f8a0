import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import { createItemIds } from '@shared/domain/postingDraft/itemIds'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { roleDraftSchema, type RoleDraft } from '@shared/model/role'
import {
  createEmptySortedRole,
  postingPlaceSchema,
  type PostingPlace,
  type SortedLine,
  type SortedRole,
} from '@shared/model/reading/sortedPosting'

const texts = (items: readonly { text: string }[]): string[] => items.map(({ text }) => text)

const line = (place: PostingPlace, text: string, more: Partial<SortedLine> = {}): SortedLine => ({
  from: 1,
  to: 1,
  text,
  place,
  confidence: 1,
  why: 'stands there',
  ...more,
})

const assemble = (lines: SortedLine[], facts: Partial<SortedRole> = {}): RoleDraft => {
  const numbered = lines.map((each, index) => ({ ...each, from: index + 1, to: index + 1 }))
  return assembleRoleDraft(
    { ...createEmptySortedRole(), ...facts, lines: numbered },
    { language: 'en' },
  )
}

const read = (text: string): RoleDraft => {
  const posting = sortPosting(readRepairedText(text))
  return assembleRoleDraft(posting.roles[0]!, posting)
}

describe('a role made of sorted lines', () => {
  it('has each line in the list of its place, in reading order', () => {
    const draft = assemble([
      line('title', 'Cook'),
      line('heading', 'Tasks'),
      line('responsibilities.primary', 'Cook soup'),
      line('offer', 'Free meals'),
      line('responsibilities.primary', 'Wash up'),
      line('company', 'We feed the street.'),
      line('unsorted', 'Yum'),
    ])
    expect(texts(draft.responsibilities.primary)).toEqual(['Cook soup', 'Wash up'])
    expect(texts(draft.offer)).toEqual(['Free meals'])
    expect(texts(draft.company)).toEqual(['We feed the street.'])
    expect(texts(draft.unsorted)).toEqual(['Yum'])
    expect(JSON.stringify(draft)).not.toContain('Tasks')
  })

  it('takes over title, facts and language', () => {
    const draft = assemble([], {
      title: 'Cook',
      client: 'Soup Ltd',
      hours: '38 a week',
      reference: 'K-7',
      openings: 2,
      employmentType: 'part-time',
      dates: { opened: null, closes: '2027-03-01', start: null },
    })
    expect(draft).toMatchObject({
      title: 'Cook',
      client: 'Soup Ltd',
      hours: '38 a week',
      reference: 'K-7',
      openings: 2,
      employmentType: 'part-time',
      language: 'en',
      dates: { closes: '2027-03-01' },
    })
  })

  it('splits skills into name and description, and turns a mark at the end into the importance', () => {
    const draft = assemble([
      line('skills.hard', 'Knives — IOSH or NEBOSH (preferred)', { importance: 'preferred' }),
      line('skills.soft', 'Decision-making', { importance: 'required' }),
    ])
    expect(draft.skills.hard).toMatchObject([
      { name: 'Knives', description: 'IOSH or NEBOSH', importance: 'preferred' },
    ])
    expect(draft.skills.soft).toMatchObject([
      { name: 'Decision-making', description: '', importance: 'required' },
    ])
  })

  it('keeps own sections under their headings, for every audience', () => {
    const draft = assemble([
      line('heading', 'What our guests say:'),
      line('section', 'Yum'),
      line('section', 'More!'),
      line('heading', 'House rules'),
      line('section', 'No shouting'),
    ])
    expect(
      draft.sections.map(({ heading, lines, audiences }) => [heading, texts(lines), audiences]),
    ).toEqual([
      ['What our guests say', ['Yum', 'More!'], ['full', 'advert', 'agency']],
      ['House rules', ['No shouting'], ['full', 'advert', 'agency']],
    ])
  })

  it('keeps a line of an own section without a heading as unsorted', () => {
    expect(texts(assemble([line('section', 'Yum')]).unsorted)).toEqual(['Yum'])
  })

  it('puts the contact into its fields and keeps what else the lines say', () => {
    const { application } = assemble([
      line('application', 'Send your papers to jobs@soup.example by March.'),
      line('application', 'Contact: Ada Bell'),
      line('application', 'Phone: +44 113 496 0000'),
      line('application', 'https://soup.example/jobs/7'),
    ])
    expect(application.contact).toEqual({
      name: 'Ada Bell',
      email: 'jobs@soup.example',
      phone: '+44 113 496 0000',
      link: 'https://soup.example/jobs/7',
    })
    expect(texts(application.text)).toEqual(['Send your papers to jobs@soup.example by March.'])
  })

  it('drops the line of a fact that its field says completely, and keeps one that says more', () => {
    const facts = {
      location: 'Leeds',
      employmentType: 'full-time',
      salary: { min: 30_000, max: 30_000, currency: 'GBP', period: 'year' },
    } as const
    const draft = assemble(
      [
        line('facts', 'Location: Leeds'),
        line('facts', 'Salary: £30,000 a year'),
        line('facts', 'Full-time'),
        line('facts', 'Full-time, every second weekend'),
        line('facts', 'Reports to the head of kitchens'),
      ],
      facts,
    )
    expect(texts(draft.unsorted)).toEqual([
      'Full-time, every second weekend',
      'Reports to the head of kitchens',
    ])
  })

  it('keeps the ids of its items when it is made again with the same ids', () => {
    const createId = createItemIds()
    const role = { ...createEmptySortedRole(), lines: [line('offer', 'Soup', { from: 3, to: 3 })] }
    const first = assembleRoleDraft(role, { language: 'en' }, createId)
    const moved = { ...role, lines: [line('company', 'Soup', { from: 3, to: 3 })] }
    const again = assembleRoleDraft(moved, { language: 'en' }, createId)
    expect(again.company[0]?.id).toBe(first.offer[0]?.id)
  })

  it('is valid and loses no line, wherever the lines are put', () => {
    const anyLine = fc.record({
      place: fc.constantFrom(...postingPlaceSchema.options),
      content: fc.oneof(fc.lorem({ maxCount: 8 }), fc.string({ unit: 'grapheme', maxLength: 40 })),
    })
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
        const marked = lines.map(({ place, content }, index) =>
          line(place, `${content} zq${index}qz`),
        )
        const draft = assemble(marked)
        expect(roleDraftSchema.safeParse(draft).success).toBe(true)
        const kept = JSON.stringify(draft)
        marked.forEach(({ place }, index) => {
          if (place !== 'title' && place !== 'heading') expect(kept).toContain(`zq${index}qz`)
        })
        const ids = [...kept.matchAll(/"id":"(\w+)"/gu)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a role made of a text', () => {
  it.each(['•', '-', '*', '–', '·', '1.', '\t•\t', '2)', '- [ ]'])(
    'reads a list with the bullet “%s”',
    (bullet) => {
      const draft = read(`Cook\n\nResponsibilities\n\n${bullet} Cook soup\n${bullet} Wash up`)
      expect(texts(draft.responsibilities.primary)).toEqual(['Cook soup', 'Wash up'])
    },
  )

  it('joins an item that was wrapped', () => {
    const draft = read(
      'Cook\n\nResponsibilities\n\n  • Cook soup for the\n    whole street\n  • Wash up',
    )
    expect(texts(draft.responsibilities.primary)).toEqual([
      'Cook soup for the whole street',
      'Wash up',
    ])
  })

  it('doesn’t mistake “preferred” in a name for an importance', () => {
    const draft = read('Cook\n\nHard Skills\n\n• Preferred supplier lists — keeps them\n• Baking')
    expect(draft.skills.hard[0]).toMatchObject({ importance: 'required' })
  })
})
