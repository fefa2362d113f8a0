import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const sort = (text: string) => sortPosting(readRepairedText(text))

const placesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    sort(text).roles.flatMap(({ lines }) => lines.map((line) => [line.text, line.place])),
  )

describe('sortPosting', () => {
  it('sorts an English posting by its headings', () => {
    const places = placesOf(
      '# Pastry Chef\n\n## What you will do\n\n- Bake bread before dawn\n- Order flour and butter\n\n## Benefits\n\n- Six weeks of holiday\n',
    )
    expect(places).toMatchObject({
      'Pastry Chef': 'title',
      'What you will do': 'heading',
      'Bake bread before dawn': 'responsibilities.primary',
      'Six weeks of holiday': 'offer',
    })
  })

  it('sorts a German posting and tells its language', () => {
    const text =
      'Bäcker (m/w/d)\n\nDeine Aufgaben\n\n- Herstellung von Brot und Brötchen\n- Pflege der Maschinen\n\nWir bieten\n\n- 30 Tage Urlaub\n'
    expect(sort(text)).toMatchObject({ language: 'de', roles: [{ title: 'Bäcker (m/w/d)' }] })
    expect(placesOf(text)).toMatchObject({
      'Herstellung von Brot und Brötchen': 'responsibilities.primary',
      '30 Tage Urlaub': 'offer',
    })
  })

  it('opens a section by a known question that nothing sets apart, but not by an item with a full stop', () => {
    expect(
      placesOf(
        '# Baker\n\n## What you will do\n\nBake bread before dawn.\nA career path here.\nOrder flour and butter.\nWhat do we offer?\nSix weeks of holiday.\n',
      ),
    ).toMatchObject({
      'A career path here.': 'responsibilities.primary',
      'What do we offer?': 'heading',
      'Six weeks of holiday.': 'offer',
    })
  })

  it('reads a known question that stands in one line with its answer', () => {
    expect(
      placesOf(
        '# Baker\n\n## What you will do\n\nYou bake bread before dawn and you order the flour.\n\nWhat do we offer? Six quiet weeks by the sea.\n',
      ),
    ).toMatchObject({ 'What do we offer? Six quiet weeks by the sea.': 'offer' })
  })

  it('says where an advert may be that the page itself doesn’t hold', () => {
    const linked = sort('# Jobs\n\nRead on: https://jobs.example.org/cook')
    expect(linked.kind).toBe('not-a-posting')
    expect(linked.warnings).toEqual([expect.stringContaining('https://jobs.example.org/cook')])
    expect(sort('We are hiring!\n\n![advert](cook.png)').warnings).toEqual([
      expect.stringContaining('a picture'),
    ])
    const longer = sort(
      `${'The bread of the day is baked at night. '.repeat(12)}https://example.org`,
    )
    expect(longer.warnings).toEqual([])
  })

  it('takes what the document is called outside of its text for a hint to its title', () => {
    const document = readRepairedText('Crown Hotel\n\nMorning star\n\nDuties\n\n- Bake bread\n')
    const facts = [{ name: 'title', value: 'Morning Star | Crown Hotel', lines: null }]
    expect(sortPosting(document).roles[0]?.title).toBe('Crown Hotel')
    expect(sortPosting({ ...document, facts }).roles[0]?.title).toBe('Morning star')
  })

  it('accounts for every line that is not blank, once, and gives the same answer twice', () => {
    const line = fc.constantFrom(
      '# Baker',
      '## Duties',
      '- Bake bread',
      'Salary: €30,000',
      '',
      'Deine Aufgaben',
      'a;b',
      '| a | b |',
      'Apply now',
      '➢ Ovens',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), (lines) => {
        const text = lines.join('\n')
        const document = readRepairedText(text)
        const sorted = sortPosting(document)
        const stands = [...sorted.roles.flatMap((role) => role.lines), ...sorted.leftOut]
        document.text.split('\n').forEach((source, index) => {
          const holders = stands.filter(({ from, to }) => from <= index + 1 && index + 1 <= to)
          if (source.trim() !== '') expect(holders).toHaveLength(1)
        })
        expect(sort(text)).toEqual(sorted)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    '# Careers\n\nDo you want to work at Harrow Mills?\n\nThere are no current vacancies, but we like to hear from bakers: write to jobs@harrow.example\n',
    'Lediga jobb\n\nVill du arbeta hos Kvarnen?\n\nJust nu har vi inga lediga tjänster, men hör gärna av dig: jobb@kvarnen.example\n',
  ])('says so where a page seeks nobody: %j', (text) => {
    const page = sort(text)
    expect(page.kind).toBe('not-a-posting')
    expect(page.warnings).toContain(
      'The page says that there are no openings any more, or none now.',
    )
  })

  it('keeps an advert that is closed, and says that it is', () => {
    const page = sort(
      'Night Baker\n\nApplications are now closed.\n\nWhat you will do\n\n- Bake bread before dawn\n- Order flour\n\nRequirements\n\n- Two years of experience\n\nBenefits\n\n- Six weeks of holiday\n',
    )
    expect(page.kind).toBe('posting')
    expect(page.warnings).toContain(
      'The page says that there are no openings any more, or none now.',
    )
  })
  it('takes a page about how applications are handled for no posting', () => {
    const page = sort(
      '# Hiring process\n\nWe try to be quick and fair.\n\nOur hiring process for bakers has three steps:\n\n- **First call (20 minutes):** we get to know each other and speak about the mill.\n- **A morning with us:** you bake bread with the team, and bring questions.\n- **Last call:** we make you an offer.\n\nDo you have questions? Write to jobs@harrow.example\n',
    )
    expect(page.kind).toBe('not-a-posting')
  })
})
