import { afterEach, describe, expect, it, vi } from 'vitest'
import { amountHere, currencySign } from '@shared/domain/withholding/amounts/amountPatterns'
import { findAmounts } from '@shared/domain/withholding/amounts/findAmounts'
import { findMoney } from '@shared/domain/withholding/amounts/findMoney'

const find = (text: string): string[] =>
  findMoney(text).map(({ start, end }) => text.slice(start, end))

/** How often a text is searched for an amount; each search covers a limited stretch. */
const countLooks = (text: string): number => {
  const looks = [vi.spyOn(amountHere, 'exec'), vi.spyOn(currencySign, 'exec')]
  findAmounts(text, null)
  return looks.reduce((sum, { mock }) => sum + mock.calls.length, 0)
}

describe('amounts of money in a text', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it.each([
    ['€90,000 or more, and 12 desks', ['€90,000']],
    ['between US$ 5 and A$7', ['US$ 5 and A$7']],
    ['XEUR 500', []],
    ['salary: 54321', ['54321']],
    ['90-100k a year', ['90-100k a year']],
    ['80 000 – 90 000 zł brutto', ['80 000 – 90 000 zł brutto']],
    ['forty five thousand pounds', ['forty five thousand pounds']],
    ['年薪30万元', ['30万元']],
    ['401k and 4K video for 10k users', []],
    ['12 offices, 300 people, 2024-05-01', []],
  ])('“%s”: %j', (text, amounts) => {
    expect(find(text)).toEqual(amounts)
  })

  it.each(['1k-', '12 000 - ', 'EUR 5 ', '€', '1.', 'salary '])(
    'searches at most twice as often if a text of “%s” is twice as long',
    (piece) => {
      const few = countLooks(piece.repeat(200))
      vi.restoreAllMocks()
      expect(countLooks(piece.repeat(400))).toBeLessThanOrEqual(2 * few + 4)
    },
  )

  it('doesn’t search a text without figures', () => {
    expect(countLooks('€ $ salary and blanks '.repeat(50) + ' '.repeat(5000))).toBe(0)
  })
})
