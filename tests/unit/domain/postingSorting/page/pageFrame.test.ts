import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const sort = (lines: readonly string[]) => sortPosting(readRepairedText(lines.join('\n')))

const menu = [
  'Log in',
  'Deutsch',
  'English',
  'Products',
  'Ovens',
  'Mixers',
  'Spare parts',
  'Service',
  'Press',
  'Careers',
  'Search',
]
const advert = [
  'Oven Builder (m/f/d)',
  '',
  'We are looking for somebody who likes to build ovens that last for forty years.',
  '',
  'What you will do',
  '- Build ovens from drawings',
  '- Test every oven before it leaves',
  '',
  'Benefits',
  '- Six weeks of holiday',
]
const foot = ['', 'Privacy policy', 'Terms of use', 'Follow us', 'Instagram', 'Imprint']

const leftOutOf = (lines: readonly string[]): string[] =>
  sort(lines).leftOut.map(({ text }) => text)

describe('a page that was copied as a whole', () => {
  it('leaves the menu above and the foot below the advert out', () => {
    const leftOut = leftOutOf([...menu, '', ...advert, ...foot])
    expect(leftOut).toEqual(expect.arrayContaining(['Spare parts', 'Ovens', 'Imprint']))
    expect(leftOut).toHaveLength(menu.length + foot.length - 1)
  })

  it('keeps the last cards of a page of several roles, short as their lines are, out of the foot', () => {
    const card = (title: string, ...duties: readonly string[]) => [
      `### ${title}`,
      '',
      'Permanent · Day shift',
      '',
      ...duties.map((duty) => `- ${duty}`),
      '',
      'Apply now',
      '',
    ]
    const page = [
      'We are a bakery of forty people and look for more who like to rise early in the morning.',
      '',
      ...card('Baker', 'Doughs and ovens', 'Daily ordering'),
      ...card('Driver', 'Morning deliveries', 'Care of the van'),
      ...card('Shop Assistant', 'Sales at the counter', 'Cash desk'),
      ...foot,
    ]
    const { roles, leftOut } = sort(page)
    expect(roles.map(({ title }) => title)).toEqual(['Baker', 'Driver', 'Shop Assistant'])
    expect(leftOut.map(({ text }) => text)).toEqual([
      ...Array<string>(3).fill('Apply now'),
      ...foot.filter((line) => line !== ''),
    ])
  })

  it('finds the title below the menu', () => {
    expect(sort([...menu, '', ...advert]).roles[0]?.title).toBe('Oven Builder (m/f/d)')
  })

  it('keeps short lines at the top where nothing shows that they are a menu', () => {
    const facts = ['York', 'Full-time', 'Day shifts', 'Own van', 'Six weeks off', 'Pension']
    expect(
      leftOutOf([
        'Oven Builder (m/f/d)',
        ...facts,
        ...facts.map((each) => `${each} too`),
        ...advert.slice(1),
      ]),
    ).toEqual([])
  })

  it('keeps a list of short benefits above the buttons at the end', () => {
    const leftOut = leftOutOf([...advert, '- Pension', '- Free bread', '- Own locker', ...foot])
    expect(leftOut).not.toContain('- Free bread')
  })
})
