import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const sort = (lines: readonly string[]) => sortPosting(readRepairedText(lines.join('\n')))

const leftOutOf = (lines: readonly string[]): string[] =>
  sort(lines).leftOut.map(({ text }) => text)

const advert = [
  'Miller',
  '',
  'What you will do',
  '- Grind wheat and rye',
  '- Clean the stones',
  '',
  'Your profile',
  '- Good knowledge of flour',
  '',
  'Benefits',
  '- Six weeks of holiday',
  '',
]

const others = ['Baker', 'Harrow Mills', 'Leeds', 'Lorry Driver', 'Harrow Mills', 'York']

describe('the list of other adverts below one', () => {
  it.each(['Similar jobs', 'More jobs at Harrow Mills', 'People also viewed'])(
    'is left out below “%s”',
    (heading) => {
      const page = [...advert, heading, '', ...others]
      expect(leftOutOf(page)).toEqual(expect.arrayContaining([heading, 'Lorry Driver', 'York']))
      expect(sort(page)).toMatchObject({ kind: 'posting', roles: [{ title: 'Miller' }] })
    },
  )

  it('is none where the advert goes on', () => {
    const page = ['Miller', '', 'Other opportunities', '', ...advert.slice(2)]
    expect(leftOutOf(page)).toEqual([])
  })
})

describe('pay without its currency', () => {
  it.each(['16,50/Std', 'zwischen 45-55k'])('is a fact: %s', (pay) => {
    const { roles } = sort(['Müller (m/w/d)', pay, '', 'Deine Aufgaben', '- Mehl mahlen'])
    expect(roles[0]?.lines.find(({ text }) => text === pay)?.place).toBe('facts')
  })
})

describe('what a job board says of itself', () => {
  it.each([
    'Sign in to find your next job',
    'By clicking Continue to join, you agree to our rules',
    'Forgot password?',
    'Be among the first 20 applicants',
    'Mot de passe oublié ?',
  ])('is left out: %s', (line) => {
    expect(leftOutOf(['Miller', line, '', ...advert.slice(2)])).toContain(line)
  })

  it('keeps facts whose label stands above their value', () => {
    const page = [...advert, 'Seniority level', 'Entry level', 'Employment type', 'Full-time']
    const foot = ['Sign in', 'Join now', 'Privacy policy', 'Similar jobs', ...others]
    expect(leftOutOf([...page, ...foot])).not.toContain('Employment type')
  })

  it('is no part of the title', () => {
    const page = ['Harrow Mills hiring Night Miller in Leeds, England', '', ...advert.slice(2)]
    expect(sort(page).roles[0]?.title).toBe('Night Miller')
  })
})
