import { describe, expect, it } from 'vitest'
import type { Block } from '@shared/document/postingDocument'
import type { RoleDraft } from '@shared/model/role'
import { buildPostingDocument, type PostingInput } from '@shared/posting/buildPostingDocument'
import { createEnglishRole } from '../../helpers/sampleRoles'

const build = (role: RoleDraft, input: Partial<PostingInput>) =>
  buildPostingDocument({
    role,
    audience: 'full',
    agency: null,
    pageSize: 'A4',
    today: '2026-11-23',
    ...input,
  })

const listHeadings = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

const agency = { name: 'Harbour Search', letterhead: '', withhold: [] }

describe('the words of a posting', () => {
  it('speak to the reader of an advert, and of a company rather than a client', () => {
    const { blocks } = build(createEnglishRole(), { audience: 'advert' })
    const headings = listHeadings(blocks)
    expect(headings).toEqual(expect.arrayContaining(['What you’ll do', 'What you’ll bring']))
    expect(headings).not.toContain('Responsibilities')
    const [facts] = blocks.filter((block) => block.kind === 'facts')
    expect(facts?.facts[0]).toEqual({ label: 'Company', value: 'Northwind Traders Ltd.' })
  })

  it('divide the few skills of an advert no further', () => {
    expect(listHeadings(build(createEnglishRole(), { audience: 'advert' }).blocks)).not.toContain(
      'Hard skills',
    )
    expect(listHeadings(build(createEnglishRole(), {}).blocks)).toContain('Hard skills')
  })

  it('tell an agency which posting this is, and that it is for that agency alone', () => {
    const role = { ...createEnglishRole(), reference: 'NW-17' }
    const { footer } = build(role, { audience: 'agency', agency, version: 7 })
    expect(footer).toBe(
      'Head of Data · NW-17 · Version 7 · 23 November 2026 · Confidential, for Harbour Search',
    )
    expect(build(role, { version: 7 }).footer).toBe('Head of Data')
  })

  it('are in the chosen language, with its dates', () => {
    const british = build(createEnglishRole(), { language: 'en-GB' })
    const american = build(createEnglishRole(), { language: 'en-US' })
    const listValues = ({ blocks }: typeof british): string[] =>
      blocks.flatMap((block) =>
        block.kind === 'facts' ? block.facts.map(({ value }) => value) : [],
      )
    expect(listValues(british)).toContain('1 February 2027')
    expect(listValues(american)).toContain('February 1, 2027')
    expect(listHeadings(build(createEnglishRole(), { language: 'ja' }).blocks)).toContain(
      '職務内容',
    )
  })
})

describe('the text of a posting', () => {
  const write = (text: string): { text: string; warnings: string[] } => {
    const role = createEnglishRole()
    const { blocks, warnings } = build(
      { ...role, definition: [{ ...role.definition[0]!, text }] },
      {},
    )
    const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    return { text: paragraphs[0]?.text ?? '', warnings }
  }

  it('keeps spaces that must not break', () => {
    expect(write('Vite\u202F! 10\u202F000\u00A0€ selon § 5').text).toBe(
      'Vite\u202F! 10\u202F000\u00A0€ selon § 5',
    )
    expect(write('two \u00A0 \u00A0 words').text).toBe('two words')
  })

  it('drops what no document can contain, and says how much that was', () => {
    const { text, warnings } = write('a\u0085b\u007Fc\uFDD0d\uFFFFe\u{1FFFE}f\u0000')
    expect(text).toBe('abcdef')
    expect(warnings).toEqual([
      '6 characters that no document can contain, such as control characters, were left out.',
    ])
    expect(write('plain').warnings).toEqual([])
  })
})
