import { describe, expect, it } from 'vitest'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import { buildPostingDocument, type PostingAgency } from '@shared/posting/buildPostingDocument'
import type { Block, PostingDocument } from '@shared/document/postingDocument'
import {
  createArabicRole,
  createEnglishRole,
  createGermanRole,
  createHostileRole,
  createLongRole,
  createMinimalRole,
} from '../../helpers/sampleRoles'

const harbour: PostingAgency = {
  name: 'Harbour Search',
  letterhead: 'Harbour Search\n\n 12 Quay Street ',
  withhold: [],
}

const build = (
  role: RoleDraft,
  audience: Audience = 'full',
  agency: PostingAgency | null = null,
): PostingDocument =>
  buildPostingDocument({ role, audience, agency, pageSize: 'A4', today: '2026-11-23' })

const listHeadings = ({ blocks }: PostingDocument): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : [],
  )

const listFacts = ({ blocks }: PostingDocument): Record<string, string> =>
  Object.fromEntries(
    blocks.flatMap((block) =>
      block.kind === 'facts' ? block.facts.map(({ label, value }) => [label, value]) : [],
    ),
  )

const listItemTexts = (block: Block | undefined): string[] =>
  block?.kind === 'list' ? block.items.map((runs) => runs.map(({ text }) => text).join('')) : []

const findAfterHeading = ({ blocks }: PostingDocument, heading: string): Block | undefined =>
  blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1]

describe('buildPostingDocument', () => {
  it('puts every section of a full role in reading order', () => {
    expect(listHeadings(build(createEnglishRole()))).toEqual([
      '# Role definition',
      '# Responsibilities',
      '## Primary functions',
      '## Secondary functions',
      '# Skills',
      '## Hard skills',
      '## Soft skills',
      '# Education',
      '## Minimum education',
      '## Preferred education',
      '## Relevant fields of study',
      '# Experience',
      '## Typical range',
      '## Preferred experience',
      '# Career progression',
      '## Entry points',
      '## Advancement',
      '## Lateral moves',
    ])
  })

  it('shows the client all key facts, in words', () => {
    expect(listFacts(build(createEnglishRole()))).toEqual({
      Client: 'Northwind Traders Ltd.',
      Department: 'Data & Analytics',
      Location: 'Rotterdam, Netherlands',
      Workplace: 'Hybrid',
      Employment: 'Full-time',
      Salary: '€95,000 – €120,000 per year',
      Openings: '2',
      Start: '1 February 2027',
      'Apply by': '18 December 2026',
      'Open since': '2 November 2026',
      Tags: 'Data, Leadership',
    })
  })

  it('hides tags and the opening day from the public', () => {
    const advert = build(createEnglishRole(), 'advert')
    expect(Object.keys(listFacts(advert))).not.toContain('Tags')
    expect(Object.keys(listFacts(advert))).not.toContain('Open since')
    expect(advert.keywords).not.toContain('Leadership')
    expect(build(createEnglishRole()).keywords).toContain('Leadership')
  })

  it.each(['full', 'advert', 'agency'] as const)(
    'never shows notes and unsorted lines to %s',
    (audience) => {
      const text = JSON.stringify(build(createEnglishRole(), audience, harbour))
      expect(text).not.toContain('quarrel')
      expect(text).not.toContain('Fee agreed')
    },
  )

  it('leaves out whatever a role does not say', () => {
    const { blocks, header, title } = build(createMinimalRole())
    expect({ blocks, header, title }).toEqual({ blocks: [], header: [], title: 'Bookkeeper' })
  })

  it('has no empty block, whatever is in the role', () => {
    const { blocks } = build(createHostileRole())
    for (const block of blocks) {
      if (block.kind === 'list') {
        expect(block.items.length).toBeGreaterThan(0)
        for (const item of block.items) expect(item.map(({ text }) => text).join('')).not.toBe('')
      }
      if (block.kind === 'paragraph')
        expect(
          block.runs
            .map(({ text }) => text)
            .join('')
            .trim(),
        ).not.toBe('')
    }
    expect(blocks.at(-1)?.kind).not.toBe('heading')
  })

  it('gives a role without a title a placeholder', () => {
    expect(build({ ...createEmptyRoleDraft(), title: ' \n ' }).title).toBe('Untitled role')
    expect(build({ ...createEmptyRoleDraft(), language: 'de-AT' }).title).toBe('Stelle ohne Titel')
  })

  it('marks preferred skills if others are required', () => {
    const document = build(createEnglishRole())
    const skills = listItemTexts(findAfterHeading(document, 'Hard skills'))
    expect(skills[0]).toBe(
      'Data platform architecture — warehouse, streaming and the contracts between teams.',
    )
    expect(skills[2]).toBe('Forecasting — demand, capacity and the limits of both. (preferred)')
  })

  it('says in the heading that all skills are required, or all preferred', () => {
    const role = createGermanRole()
    expect(listHeadings(build(role))).toContain('# Erforderliche Kompetenzen')
    const preferred = {
      ...role,
      skills: {
        hard: role.skills.hard.map((skill) => ({ ...skill, importance: 'preferred' as const })),
        soft: [],
      },
    }
    expect(listHeadings(build(preferred))).toContain('# Wünschenswerte Kompetenzen')
  })

  it('turns the lines of a definition into paragraphs', () => {
    const role = { ...createMinimalRole(), definition: [createListItem('One.\n\nTwo.\r\nThree.')] }
    expect(build(role).blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(3)
  })

  it('writes a single educational requirement as a sentence and several as a list', () => {
    const document = build(createEnglishRole())
    expect(findAfterHeading(document, 'Minimum education')?.kind).toBe('paragraph')
    expect(findAfterHeading(document, 'Relevant fields of study')?.kind).toBe('list')
  })

  it('puts the agency’s letterhead at the top, or its name if it has none', () => {
    expect(build(createEnglishRole(), 'agency', harbour).header).toEqual([
      'Harbour Search',
      '12 Quay Street',
    ])
    expect(build(createEnglishRole(), 'agency', { ...harbour, letterhead: '' }).header).toEqual([
      'Harbour Search',
    ])
    expect(build(createEnglishRole(), 'full', harbour).header).toEqual(['Northwind Traders Ltd.'])
  })

  it('withholds facts from agencies only', () => {
    const strict: PostingAgency = { ...harbour, withhold: ['client', 'salary'] }
    expect(listFacts(build(createEnglishRole(), 'full', strict))).toHaveProperty('Salary')
    expect(listFacts(build(createEnglishRole(), 'agency', strict))).not.toHaveProperty('Salary')
  })

  it('uses the language of the posting', () => {
    const document = build(createGermanRole())
    expect(listFacts(document)).toMatchObject({
      Gehalt: 'ab 72.000\u00A0€ pro Jahr',
      Arbeitsort: 'Vor Ort',
      Beginn: '1. April 2027',
    })
    expect(document.pageNumberWords).toEqual({ before: 'Seite ', between: ' von ', after: '' })
  })

  it('falls back to English for an invalid language', () => {
    expect(build(createHostileRole()).language).toBe('en')
  })

  it('runs from right to left in Arabic', () => {
    expect(build(createArabicRole()).direction).toBe('rtl')
    expect(build(createEnglishRole()).direction).toBe('ltr')
  })

  it('keeps English page numbers together in a right-to-left language without labels', () => {
    const { after, before } = build({ ...createMinimalRole(), language: 'ur' }).pageNumberWords
    expect([before.at(0), after.at(-1)]).toEqual(['\u200E', '\u200E'])
  })

  it('shortens a long title in the footer only', () => {
    const document = build(createLongRole())
    expect(document.footer).toHaveLength(80)
    expect(document.footer.endsWith('…')).toBe(true)
    expect(document.title.length).toBeGreaterThan(250)
  })

  it('always makes the same document from the same role', () => {
    const role = createEnglishRole()
    expect(build(role)).toEqual(build(role))
  })
})
