import { describe, expect, it } from 'vitest'
import { readAmount } from '@shared/domain/typing/readAmount'

const english = { group: ',', decimal: '.' }
const german = { group: '.', decimal: ',' }

describe('an amount as people type it', () => {
  it.each([
    ['180k', 180_000],
    ['180 K', 180_000],
    ['€180k', 180_000],
    ['1.2 m', 1_200_000],
    ['1,2 Mio.', 1_200_000],
    ['2 million', 2_000_000],
    ['55.000', 55_000],
    ['55,000', 55_000],
    ['55 000', 55_000],
    ['55’000', 55_000],
    ['1.234.567,50', 1_234_567.5],
    ['1,234,567.50', 1_234_567.5],
    ['12,50', 12.5],
    ['12.5', 12.5],
    ['0.125', 0.13],
    ['95000', 95_000],
    ['CHF 120k', 120_000],
    ['65 000 €', 65_000],
    ['1.250 EUR', 1_250],
    ['٥٥٬٠٠٠', 55_000],
  ])('is the same in every language: “%s” is %s', (typed, amount) => {
    expect(readAmount(typed, english)).toBe(amount)
    expect(readAmount(typed, german)).toBe(amount)
  })

  it('leaves three digits before a k to the language', () => {
    expect(readAmount('1,250k', english)).toBe(1_250_000)
    expect(readAmount('1,250k', german)).toBe(1_250)
  })

  it.each(['', 'abc', 'k', '-5', '2,019-03', '12 km', '1.2.3', '180k-195k', '5 %', '12,34,5'])(
    'is refused: “%s”',
    (typed) => {
      expect(readAmount(typed, english)).toBeNull()
    },
  )
})
