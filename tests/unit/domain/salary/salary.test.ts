import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSalary, formatSalary, isEmptySalary, parseSalary } from '@shared/domain/salary/salary'
import { salaryPeriodSchema, salarySchema } from '@shared/model/role'

describe('reading a salary', () => {
  it.each([
    ['$120,000 - $150,000', 120_000, 150_000, 'USD', 'year'],
    ['2 050 € à 2 300 € brut par mois', 2_050, 2_300, 'EUR', 'month'],
    ['entre 31 000 € et 34 000 € par an', 31_000, 34_000, 'EUR', 'year'],
    ['💰 $120,000 - $150,000', 120_000, 150_000, 'USD', 'year'],
    ['€65k–80k per year', 65_000, 80_000, 'EUR', 'year'],
    ['€65–80k', 65_000, 80_000, 'EUR', 'year'],
    ['£450/day', 450, 450, 'GBP', 'day'],
    ['65.000 € bis 80.000 € pro Jahr', 65_000, 80_000, 'EUR', 'year'],
    ['CHF 120’000 – 140’000', 120_000, 140_000, 'CHF', 'year'],
    ['120 000 – 150 000 PLN', 120_000, 150_000, 'PLN', 'year'],
    ['18 000 zł / month', 18_000, 18_000, 'PLN', 'month'],
    ['£22.50 per hour', 22.5, 22.5, 'GBP', 'hour'],
    ['$45 - $60', 45, 60, 'USD', 'hour'],
    ['up to £90k', null, 90_000, 'GBP', 'year'],
    ['from EUR 70,000 p.a.', 70_000, null, 'EUR', 'year'],
    ['$100k+', 100_000, null, 'USD', 'year'],
    ['A$140,000', 140_000, 140_000, 'AUD', 'year'],
    ['$120k with 25 days of holiday', 120_000, 120_000, 'USD', 'year'],
    ['5 days a week, £50k–£60k', 50_000, 60_000, 'GBP', 'year'],
    ['$1.2m', 1_200_000, 1_200_000, 'USD', 'year'],
    ['80,000 USD to 95,000 USD annually', 80_000, 95_000, 'USD', 'year'],
  ])('reads %s', (text, min, max, currency, period) => {
    expect(parseSalary(text)).toEqual({ min, max, currency, period })
  })

  it.each([
    '',
    '$ - $',
    '💰 $ - $',
    '12+ years',
    'Competitive',
    '120,000 - 150,000',
    '$50k and €60k',
    '$1, $2 and $3',
  ])('finds none in “%s”', (text) => {
    expect(parseSalary(text)).toBeNull()
  })

  it('returns the line as well if it says more than the salary', () => {
    expect(findSalary('Salary: $120,000 - $150,000 per year')?.rest).toBe('')
    expect(findSalary('$120,000 plus bonus')?.rest).toBe('$120,000 plus bonus')
  })

  it('recognises a range that was never filled in', () => {
    expect(['$ - $', '💰 $ - $', 'Salary: € – €'].map(isEmptySalary)).toEqual([true, true, true])
    expect(['', '$5', 'cash $', '-'].map(isEmptySalary)).toEqual([false, false, false, false])
  })
})

describe('writing a salary', () => {
  it.each([
    [120_000, 150_000, 'USD', 'year', '$120,000 – $150,000 per year'],
    [450, 450, 'GBP', 'day', '£450 per day'],
    [null, 90_000, 'EUR', 'year', 'up to €90,000 per year'],
    [22.5, null, 'GBP', 'hour', 'from £22.50 per hour'],
    [null, null, 'EUR', 'year', ''],
  ] as const)('%s to %s %s a %s', (min, max, currency, period, text) => {
    expect(formatSalary({ min, max, currency, period })).toBe(text)
  })

  it('writes what it can read again', () => {
    const amounts = fc.tuple(
      fc.integer({ min: 1, max: 900_000 }),
      fc.integer({ min: 1, max: 900_000 }),
    )
    const currency = fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'PLN', 'JPY')
    const period = fc.constantFrom(...salaryPeriodSchema.options)
    fc.assert(
      fc.property(amounts, currency, period, ([one, other], code, per) => {
        const salary = salarySchema.parse({
          min: Math.min(one, other),
          max: Math.max(one, other),
          currency: code,
          period: per,
        })
        expect(parseSalary(formatSalary(salary))).toEqual(salary)
      }),
    )
  })
})
