import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const sort = (lines: readonly string[]) => sortPosting(readRepairedText(lines.join('\n')))

const titlesOf = (lines: readonly string[]): string[] => sort(lines).roles.map(({ title }) => title)

const card = (terms: string, title: string, place: string, text: string, button: string) => [
  terms,
  '',
  title,
  '',
  place,
  '',
  text,
  '',
  button,
  '',
]

describe('a page of cards that end in the same button', () => {
  it('reads a role from each card', () => {
    const page = [
      'Work with us',
      '',
      'Our mill has ground flour beside the river for two hundred years.',
      '',
      ...card('Full time', 'Miller', 'Leeds', 'You grind wheat and rye by night.', 'Apply now'),
      ...card('Part time', 'Flour Sales Assistant', 'York', 'You sell our flour.', 'Apply now'),
      ...card('Full time', 'Lorry Driver', 'Leeds', 'You bring flour to bakers.', 'Apply now'),
    ]
    expect(sort(page).kind).toBe('several')
    expect(titlesOf(page)).toEqual(['Miller', 'Flour Sales Assistant', 'Lorry Driver'])
  })

  it('reads cards in German', () => {
    const page = [
      'Offene Stellen',
      '',
      ...card('Vollzeit', 'Müller/in', 'Kiel', 'Du mahlst Weizen in der Nacht.', 'Jetzt bewerben'),
      ...card('Teilzeit', 'Fahrer/in', 'Kiel', 'Du bringst Mehl zu Bäckern.', 'Jetzt bewerben'),
      ...card('Vollzeit', 'Verkäufer/in', 'Kiel', 'Du verkaufst Mehl.', 'Jetzt bewerben'),
    ]
    expect(titlesOf(page)).toEqual(['Müller/in', 'Fahrer/in', 'Verkäufer/in'])
  })

  it('leaves one advert whole that has the button above and below', () => {
    const page = [
      'Miller',
      '',
      'Apply now',
      '',
      'What you will do',
      '- Grind wheat',
      '- Clean the stones',
      '',
      'Your profile',
      '- You know flour',
      '',
      'Apply now',
    ]
    expect(titlesOf(page)).toEqual(['Miller'])
  })
})
