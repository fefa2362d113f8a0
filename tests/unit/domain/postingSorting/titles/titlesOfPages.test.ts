import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const titleOf = (lines: readonly string[]) =>
  sortPosting(readRepairedText(lines.join('\n'))).roles[0]?.title

const duties = [
  '## Your duties',
  '',
  '- Look after patients after operations',
  '- Plan the shifts of the ward',
  '',
  '## Your profile',
  '',
  '- Degree in nursing',
  '- Two years of experience on a ward',
  '',
]

describe('the title on a page with much above it', () => {
  it('is the heading above the first duties, however far down', () => {
    const history = Array.from({ length: 45 }, (_, year) => [
      `In the year ${1900 + year} we opened another house in the valley.`,
      '',
    ]).flat()
    expect(titleOf(['# Fernbrook House', '', ...history, '## Staff Nurse', '', ...duties])).toBe(
      'Staff Nurse',
    )
  })

  it('is that heading and not the name of the site, which the page repeats', () => {
    expect(
      titleOf([
        '---',
        'title: Fernbrook House',
        '---',
        '',
        '# Fernbrook House',
        '',
        'We have looked after people in the valley for a hundred years.',
        '',
        '## Staff Nurse',
        '',
        ...duties,
      ]),
    ).toBe('Staff Nurse')
  })

  it('is the first heading, if the one above the duties names no job', () => {
    expect(
      titleOf(['# Ward Whisperer', '', '## Life with us', '', 'We laugh a lot.', '', ...duties]),
    ).toBe('Ward Whisperer')
  })
})

describe('the title of a posting that nothing names', () => {
  const untitled = (...lines: readonly string[]) =>
    titleOf([
      'JOB DETAILS',
      '',
      'Salary: $62,000 - $84,000 a year',
      '',
      'JOB DESCRIPTION',
      '',
      ...lines,
    ])

  it('is not what a position does', () => {
    expect(
      untitled('This position provides legal advice to the board and its counsel on elections.'),
    ).not.toMatch(/^provides/)
  })

  it('is not the job that somebody must have had', () => {
    expect(untitled('Requirements:', '', 'Three years of experience as an attorney.')).not.toMatch(
      /attorney/,
    )
  })
})

describe('the title in a sentence', () => {
  it('is the job that is announced right behind the experience of the employer', () => {
    expect(titleOf(['Mit zwanzig Jahren Erfahrung suchen wir einen Koch.'])).toBe('Koch')
  })
})

describe('what a page calls itself', () => {
  it.each([
    ['Night Cook vacancy', 'Night Cook'],
    ['Night Cook - Vacancy', 'Night Cook'],
    ['Night Cook job opening', 'Night Cook'],
    ['Kok vacature', 'Kok'],
    ['Cuisinier offre d’emploi', 'Cuisinier'],
  ])('ends no title: %s', (heading, title) => {
    expect(titleOf(['---', `title: ${heading}`, '---', '', ...duties])).toBe(title)
  })

  it('is no title behind an article either', () => {
    expect(
      titleOf(['---', 'title: The Job Description', '---', '', '# Night Cook', '', ...duties]),
    ).toBe('Night Cook')
  })
})

describe('a page that states one title at its top', () => {
  const questions = [
    'How did you hear of us?',
    '',
    'Recruiter',
    '',
    'Somebody on the telephone told me that there is work in your harbour this year.',
    '',
    'Teacher',
    '',
    'A teacher at my school in the village has sent me to the harbour for this work.',
  ]
  const page = (head: readonly string[]): string[] => [...head, '', ...duties, ...questions]
  const read = (lines: readonly string[]) => {
    const { kind, roles } = sortPosting(readRepairedText(lines.join('\n')))
    return [kind, ...roles.map(({ title }) => title)]
  }

  it('has one role, whatever is asked below', () => {
    expect(read(page(['Title: Harbour Pilot', 'Location: Fernbrook']))).toEqual([
      'posting',
      'Harbour Pilot',
    ])
  })

  it('has several where several titles are stated', () => {
    const one = ['Title: Harbour Pilot', 'Location: Fernbrook', '', ...duties]
    const other = ['Title: Lock Keeper', 'Location: Ashford', '', ...duties]
    expect(read([...one, ...other])).toEqual(['several', 'Harbour Pilot', 'Lock Keeper'])
  })
})
