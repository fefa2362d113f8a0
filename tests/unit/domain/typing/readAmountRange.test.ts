import { describe, expect, it } from 'vitest'
import { readAmountRange } from '@shared/domain/typing/readAmountRange'

const english = { group: ',', decimal: '.' }
const german = { group: '.', decimal: ',' }

describe('a pay range as people type it', () => {
  it.each([
    ['165–195k', 165_000, 195_000, null],
    ['165k - 195k', 165_000, 195_000, null],
    ['165 to 195k', 165_000, 195_000, null],
    ['55,000-65,000', 55_000, 65_000, null],
    ['€55,000 – €65,000', 55_000, 65_000, 'EUR'],
    ['165–195k €', 165_000, 195_000, 'EUR'],
    ['CHF 110k–120k', 110_000, 120_000, 'CHF'],
    ['between 900 and 1,100', 900, 1_100, null],
    ['1.2–1.5 m', 1_200_000, 1_500_000, null],
  ])('reads %s', (text, min, max, currency) => {
    expect(readAmountRange(text, english)).toEqual({ min, max, currency })
  })

  it('reads German words and numbers', () => {
    expect(readAmountRange('von 80 bis 95 Tsd.', german)).toEqual({
      min: 80_000,
      max: 95_000,
      currency: null,
    })
    expect(readAmountRange('55.000–65.000 EUR', german)).toMatchObject({ min: 55_000, max: 65_000 })
  })

  it('takes the lower end as it is where the unit would make it the higher one', () => {
    expect(readAmountRange('900–1k', english)).toEqual({ min: 900, max: 1_000, currency: null })
  })

  it.each(['165k', '', '165–', '2,019-03', '-5', '1–2–3', 'competitive', 'a–b'])(
    'refuses %j',
    (text) => {
      expect(readAmountRange(text, english)).toBeNull()
    },
  )
})
