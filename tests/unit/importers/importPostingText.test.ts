import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importPostingText } from '@electron/importers/text/importPostingText'
import { headings } from '@electron/importers/text/headings'
import { importedPostingSchema } from '@shared/model/importedPosting'

const read = (text: string) => importPostingText(text, { name: 'pasted text' })
const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text)

describe('reading a posting', () => {
  it('keeps prose without any heading as the role definition', () => {
    const { draft, report } = read('We need a cook. You love soup.\n\nYou start at six.')
    expect(texts(draft.definition)).toEqual(['We need a cook. You love soup.', 'You start at six.'])
    expect(draft.title).toBe('')
    expect(report.warnings).toEqual(['No title was found in pasted text. Please add it.'])
  })

  it.each(['•', '-', '*', '–', '·', '1.', '\t•\t', '2)', '- [ ]'])(
    'reads a list with the bullet “%s”',
    (bullet) => {
      const { draft } = read(`Responsibilities\n\n${bullet} Cook soup\n${bullet} Wash up`)
      expect(texts(draft.responsibilities.primary)).toEqual(['Cook soup', 'Wash up'])
    },
  )

  it('joins an item that was wrapped', () => {
    const { draft } = read('Responsibilities\n  • Cook soup for the\n    whole street\n  • Wash up')
    expect(texts(draft.responsibilities.primary)).toEqual([
      'Cook soup for the whole street',
      'Wash up',
    ])
  })

  it('sorts degrees, years and skills under one heading', () => {
    const { draft } = read(
      "Requirements\n- Bachelor's degree\n- 5+ years in kitchens\n- Knife skills — fast and safe\n- Polish is a plus\n\nNice to have\n- Diploma in nutrition\n- Baking",
    )
    expect(texts(draft.education.minimum)).toEqual(["Bachelor's degree"])
    expect(texts(draft.education.preferred)).toEqual(['Diploma in nutrition'])
    expect(texts(draft.experience.typicalRange)).toEqual(['5+ years in kitchens'])
    expect(draft.skills.hard.map(({ name, importance }) => [name, importance])).toEqual([
      ['Knife skills', 'required'],
      ['Polish is a plus', 'preferred'],
      ['Baking', 'preferred'],
    ])
  })

  it('takes “preferred” as part of a name for no importance', () => {
    const { draft } = read('Hard Skills\n• Preferred supplier lists — keeps them')
    expect(draft.skills.hard[0]?.importance).toBe('required')
  })

  it('turns a mark at the end of a skill into its importance', () => {
    const { draft } = read('Hard Skills\n• Knives — IOSH or NEBOSH (preferred)\n• Baking (a plus)')
    expect(
      draft.skills.hard.map(({ name, description, importance }) => [name, description, importance]),
    ).toEqual([
      ['Knives', 'IOSH or NEBOSH', 'preferred'],
      ['Baking', '', 'preferred'],
    ])
  })

  it('keeps sections without a field whole under unsorted, with their heading', () => {
    const { draft } = read(
      'Responsibilities\n• Cook\n\nBenefits\n• Soup\n\nWhat our guests say\n• Yum',
    )
    expect(texts(draft.unsorted)).toEqual(['Benefits', 'Soup', 'What our guests say', 'Yum'])
    expect(texts(draft.responsibilities.primary)).toEqual(['Cook'])
  })

  it('keeps a sentence between two lists, without ending the section', () => {
    const { draft } = read('Responsibilities\n• Cook\n\nMost of us like it here.\n\n• Wash up')
    expect(texts(draft.unsorted)).toEqual(['Most of us like it here.'])
    expect(texts(draft.responsibilities.primary)).toEqual(['Cook', 'Wash up'])
  })

  it('splits a list that stands on the line of its heading', () => {
    const { draft } = read('Skills: Soup, bread; salad\n\nMinimum education: none')
    expect(draft.skills.hard.map(({ name }) => name)).toEqual(['Soup', 'bread', 'salad'])
    expect(texts(draft.education.minimum)).toEqual(['none'])
  })

  it('reports the page furniture that it leaves out', () => {
    const { draft, report } = read('Back to Home\nCook\n$ - $\n---\nApply now →\n© 2026 Soup Ltd')
    expect(report.leftOut).toEqual([
      'Back to Home',
      '$ - $',
      '---',
      'Apply now →',
      '© 2026 Soup Ltd',
    ])
    expect(draft.title).toBe('Cook')
    expect(draft.unsorted).toEqual([])
  })

  it('keeps the whole line of a fact that says more than its field holds', () => {
    const { draft } = read('Cook\nSalary: £30,000 a year plus tips\nFull-time, 38 hours\n')
    expect(draft.salary?.max).toBe(30_000)
    expect(texts(draft.unsorted)).toEqual([
      'Salary: £30,000 a year plus tips',
      'Full-time, 38 hours',
    ])
  })

  it('says when characters were lost before', () => {
    expect(read('Cook\n\nCaf\uFFFD work.').report.warnings).toHaveLength(1)
  })
})

/** A line of which the word at the end is found nowhere else. */
const lineOf = (content: fc.Arbitrary<string>) =>
  fc.tuple(
    fc.constantFrom('', '• ', '- ', '* ', '1. ', '\t', '# ', '  ', '> '),
    content,
    fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n\t\n'),
  )

const headingNames = headings.flatMap(({ names }) => names)
const anyContent = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(...headingNames),
  fc.constantFrom(...headingNames).map((name) => `${name}: `),
  fc.constantFrom(
    'Location: ',
    'Salary: $',
    '$100k - $120k ',
    'Full-time ',
    'Tags: a, b',
    'Remote',
  ),
  fc.constantFrom(
    'Back to Home',
    'Apply now',
    '---',
    '**bold** ',
    'a — b ',
    'TechLeadHR',
    'Team: x',
  ),
  fc.lorem({ maxCount: 20 }),
)

describe('no line is lost', () => {
  it('every word of the text is in the draft or in the report', () => {
    fc.assert(
      fc.property(fc.array(lineOf(anyContent), { maxLength: 25 }), (lines) => {
        const marked = lines.map(([bullet, content, end], index) => ({
          word: `zq${index}qz`,
          line: `${bullet}${content.replace(/[\r\n\u2028\u2029]/g, ' ')} zq${index}qz${end}`,
        }))
        const { draft, report } = read(marked.map(({ line }) => line).join(''))
        const kept = JSON.stringify([draft, report.headings, report.leftOut])
        for (const { word } of marked) expect(kept).toContain(word)
      }),
      { numRuns: 600 },
    )
  })

  it('every line as it stands is a heading, left out, or somewhere in the draft', () => {
    const plain = fc.oneof(
      fc.constantFrom(...headingNames, 'Back to Home', 'Share', '$ - $', '***', 'Remote', 'Hybrid'),
      fc.lorem({ maxCount: 12 }),
    )
    fc.assert(
      fc.property(fc.array(lineOf(plain), { maxLength: 25 }), (lines) => {
        const { draft, report } = read(lines.map((parts) => parts.join('')).join(''))
        const squeeze = (text: string) => text.replace(/[^\p{L}]/gu, '').toLowerCase()
        const kept = squeeze(JSON.stringify([draft, report.headings, report.leftOut]))
        for (const [, content] of lines) expect(kept).toContain(squeeze(content))
      }),
      { numRuns: 400 },
    )
  })

  it('gives a valid draft and report for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(importedPostingSchema.safeParse(read(text)).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
