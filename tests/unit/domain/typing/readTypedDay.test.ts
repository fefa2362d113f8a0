import { describe, expect, it } from 'vitest'
import { readTypedDay } from '@shared/domain/typing/readTypedDay'

// A Monday.
const today = '2026-11-30'
const read = (typed: string, language = 'en-GB') => readTypedDay(typed, { today, language })

describe('a day as people type it', () => {
  it.each([
    ['today', '2026-11-30'],
    ['Tomorrow', '2026-12-01'],
    ['yesterday', '2026-11-29'],
    ['Thursday', '2026-12-03'],
    ['thu', '2026-12-03'],
    ['Monday', '2026-12-07'],
    ['next Tuesday', '2026-12-08'],
    ['next week', '2026-12-07'],
    ['in 3 days', '2026-12-03'],
    ['in two weeks', '2026-12-14'],
    ['in a month', '2026-12-30'],
    ['in 3 months', '2027-02-28'],
    ['+3', '2026-12-03'],
    ['+2w', '2026-12-14'],
    ['3 Mar', '2027-03-03'],
    ['Mar 3', '2027-03-03'],
    ['3rd of March', '2027-03-03'],
    ['Wed, 3 March 2027', '2027-03-03'],
    ['3.3.', '2027-03-03'],
    ['3. 3.', '2027-03-03'],
    ['3.3', '2027-03-03'],
    ['3.3.28', '2028-03-03'],
    ['3.3.2028', '2028-03-03'],
    ['4/3', '2027-03-04'],
    ['4/3/2027', '2027-03-04'],
    ['18 dec', '2026-12-18'],
    ['2027-03-03', '2027-03-03'],
    ['29 Feb', '2028-02-29'],
    ['3月3日', '2027-03-03'],
  ])('“%s” is %s', (typed, day) => {
    expect(read(typed)).toBe(day)
  })

  it('puts months first where the language does', () => {
    expect(read('4/3', 'en-US')).toBe('2027-04-03')
  })

  it.each([
    ['de-DE', 'morgen', '2026-12-01'],
    ['de-DE', 'Donnerstag', '2026-12-03'],
    ['de-DE', '3. März', '2027-03-03'],
    ['fr-FR', 'demain', '2026-12-01'],
    ['es-ES', '3 de marzo de 2027', '2027-03-03'],
  ])('understands the words of a language: %s “%s”', (language, typed, day) => {
    expect(read(typed, language)).toBe(day)
  })

  it('may lie in the past where that is meant, such as the day on which a role was opened', () => {
    const reading = { today, language: 'en-GB', isPastMeant: true }
    expect(readTypedDay('15 Nov', reading)).toBe('2026-11-15')
    expect(readTypedDay('3 Mar', reading)).toBe('2027-03-03')
  })

  it.each(['', 'soon', '31.2.', '3 Mar or later', '40 Mar', '2.019', '2019', 'march', '12'])(
    'is refused: “%s”',
    (typed) => {
      expect(read(typed)).toBeNull()
    },
  )
})
