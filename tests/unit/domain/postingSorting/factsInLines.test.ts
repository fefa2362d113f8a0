import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const sort = (lines: readonly string[]) => sortPosting(readRepairedText(lines.join('\n')))

const placesOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    sort(lines).roles.flatMap((role) => role.lines.map(({ text, place }) => [text, place])),
  )

describe('facts that share a line', () => {
  it.each([
    'Location: York | Hours: 37.5 per week | Salary: £30,000 | Closing date: 3 May 2026',
    'Location: York   Hours: 37.5 per week   Salary: £30,000   Closing date: 3 May 2026',
    'Location: York; Hours: 37.5 per week; Salary: £30,000; Closing date: 3 May 2026',
  ])('reads each of “%s”', (line) => {
    expect(sort(['Cellar Hand', line, '', 'We need a cellar hand.']).roles[0]).toMatchObject({
      location: 'York',
      hours: '37.5 per week',
      salary: { min: 30_000, currency: 'GBP' },
      dates: { closes: '2026-05-03' },
    })
  })

  it('takes no remote work for offered where the answer is no', () => {
    const [role] = sort(['Cellar Hand', 'Remote work: No', '', 'We need a cellar hand.']).roles
    expect(role?.workplaceType).toBeNull()
  })
})

describe('sentences that begin with the name of a fact', () => {
  it.each([
    ['Salary depends on what you have done before', 'facts'],
    ['Die Arbeitszeit beträgt 20 Stunden in der Woche.', 'facts'],
    ['Die Bewerbungsfrist endet am 30. Juni 2026.', 'application'],
  ])('places “%s” in %s below a list of duties', (sentence, place) => {
    const duties = ['Ihre Aufgaben / Your duties', '- Fässer rollen', '- Roll barrels', '']
    expect(placesOf(['Kellerhilfe (m/w/d)', '', ...duties, sentence])[sentence]).toBe(place)
  })

  it.each(['0655512345', '06.55.51.23.45'])(
    'takes “%s” below a list for how to apply',
    (number) => {
      const lines = ['Caviste (H/F)', '', 'Missions', '- Rouler les tonneaux', '', number]
      expect(placesOf(lines)[number]).toBe('application')
    },
  )

  it('reads the closing date of such a sentence', () => {
    const [role] = sort([
      'Kellerhilfe (m/w/d)',
      '',
      'Ihre Aufgaben',
      '- Fässer rollen',
      '',
      'Die Bewerbungsfrist endet am 30. Juni 2026.',
    ]).roles
    expect(role?.dates.closes).toBe('2026-06-30')
  })
})

describe('what stands around an advert', () => {
  it('takes a remark in brackets for no heading', () => {
    const text = '(Arbeitszeit 20 Wochenstunden)'
    const lines = [
      'Kellerhilfe (m/w/d)',
      '',
      text,
      '',
      'Gesucht wird jemand, der gern Fässer rollt.',
    ]
    expect(placesOf(lines)[text]).toBe('facts')
  })

  it('leaves out where one is and what opens a window', () => {
    const { leftOut } = sort([
      'Sie sind hier: Startseite',
      '',
      'Kellerhilfe (m/w/d)',
      '',
      'Ihre Aufgaben',
      '- Fässer rollen',
      '',
      'Barrierefreiheit - Öffnet sich in einem neuen Fenster',
    ])
    expect(leftOut.map(({ text }) => text)).toEqual([
      'Sie sind hier: Startseite',
      'Barrierefreiheit - Öffnet sich in einem neuen Fenster',
    ])
  })

  it('knows a short advert that says each thing once', () => {
    expect(
      sort([
        'Cellar Hand (f/m/d)',
        '',
        'You will be responsible for rolling barrels.',
        'We offer free beer after work.',
      ]).kind,
    ).toBe('posting')
  })

  it.each([
    ['true', 'remote'],
    ['false', null],
  ])('reads “remote: %s” in front matter', (value, workplaceType) => {
    const [role] = sortPosting(
      readRepairedText(
        `---\nlayout: job\ntitle: Night Baker\nremote: ${value}\n---\n\n## What you will do\n\n- Bake bread\n- Order flour\n`,
      ),
    ).roles
    expect(role?.workplaceType).toBe(workplaceType)
    expect(role?.lines).toContainEqual(
      expect.objectContaining({ text: `remote: ${value}`, place: 'facts' }),
    )
  })
})
