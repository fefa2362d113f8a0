import { describe, expect, it } from 'vitest'
import { findPayLaw, isInForce, isOutdated, payLaws } from '@shared/domain/checks/law/payLaw'
import type { Salary } from '@shared/model/role'
import { findByRule, today, toLines } from './checkedRole'

const euros = (min: number | null, max: number | null): Salary => ({
  min,
  max,
  currency: 'EUR',
  period: 'year',
})

describe('the pay laws', () => {
  it('have one row for each place', () => {
    const places = payLaws.map(({ place }) => place)
    expect(new Set(places).size).toBe(places.length)
  })

  it('are in force from their day on', () => {
    const virginia = findPayLaw('US-VA')!
    expect(isInForce(virginia, '2026-06-30')).toBe(false)
    expect(isInForce(virginia, '2026-07-01')).toBe(true)
  })

  it.each(['CA', 'CO', 'DC', 'HI', 'IL', 'MD', 'MA', 'MN', 'NJ', 'NY', 'VT', 'WA', 'VA'])(
    'are in force in US-%s',
    (state) => {
      expect(isInForce(findPayLaw(`US-${state}`)!, today)).toBe(true)
    },
  )

  it.each(['DE', 'FR', 'ES', 'NL'])('are not there yet in %s', (place) => {
    expect(isInForce(findPayLaw(place)!, today)).toBe(false)
  })

  it('ask to be looked at again after 90 days', () => {
    const law = { ...findPayLaw('US-VA')!, checkedOn: '2026-09-01' }
    expect(isOutdated(law, '2026-11-30')).toBe(false)
    expect(isOutdated(law, '2026-12-01')).toBe(true)
  })
})

describe('missing pay', () => {
  it('is a problem where the law asks for it in the posting, which is then the source', () => {
    const [finding] = findByRule('pay.missing', { lawPlace: 'US-WA' })
    expect(finding).toMatchObject({ severity: 'problem', field: 'salary' })
    expect(finding?.source).toContain('RCW 49.58.110')
  })

  it('is a warning where the law is not in force yet, or nobody chose a place', () => {
    expect(findByRule('pay.missing', { lawPlace: 'DE' })).toMatchObject([{ severity: 'warning' }])
    expect(findByRule('pay.missing', {})).toMatchObject([{ severity: 'warning' }])
  })

  it('is not missing if a line names it', () => {
    expect(findByRule('pay.missing', { offer: toLines('€52,000 to €58,000 a year') })).toEqual([])
  })

  it('leaves a place alone that this version does not know', () => {
    expect(findByRule('pay.missing', { lawPlace: 'US-XX' })).toMatchObject([
      { severity: 'warning' },
    ])
  })
})

describe('a pay range', () => {
  it('needs both ends', () => {
    expect(findByRule('pay.one-sided', { salary: euros(40_000, null) })).toHaveLength(1)
    expect(findByRule('pay.one-sided', { salary: euros(40_000, 50_000) })).toEqual([])
  })

  it('needs the lower end only in Austria', () => {
    const lawPlace = 'AT'
    expect(findByRule('pay.one-sided', { lawPlace, salary: euros(40_000, null) })).toEqual([])
    expect(findByRule('pay.one-sided', { lawPlace, salary: euros(null, 50_000) })).toHaveLength(1)
  })

  it('may be half as wide as its lower end is high', () => {
    expect(findByRule('pay.wide', { salary: euros(40_000, 60_000) })).toEqual([])
    expect(findByRule('pay.wide', { salary: euros(40_000, 61_000) })).toHaveLength(1)
  })

  it('may span 50,000 dollars in Ontario, counted by the year', () => {
    const lawPlace = 'CA-ON'
    const hourly: Salary = { min: 60, max: 90, currency: 'CAD', period: 'hour' }
    expect(findByRule('pay.wide', { lawPlace, salary: hourly })).toMatchObject([
      { severity: 'problem' },
    ])
    const narrow: Salary = { ...hourly, max: 70 }
    expect(findByRule('pay.wide', { lawPlace, salary: narrow })).toEqual([])
  })
})

describe('words about pay', () => {
  it('are no matter beside an amount', () => {
    const offer = toLines('A competitive salary')
    expect(findByRule('pay.vague', { offer })).toHaveLength(1)
    expect(findByRule('pay.vague', { offer, salary: euros(40_000, 50_000) })).toEqual([])
  })

  it('are a problem where the law forbids to ask for earlier pay', () => {
    const definition = toLines('Please state your current salary.')
    expect(findByRule('pay.history', { definition })).toMatchObject([{ severity: 'warning' }])
    expect(findByRule('pay.history', { definition, lawPlace: 'US-NY' })).toMatchObject([
      { severity: 'problem' },
    ])
  })
})

describe('the benefits', () => {
  it('belong in the posting where the law says so', () => {
    expect(findByRule('pay.benefits', { lawPlace: 'US-CO' })).toHaveLength(1)
    expect(findByRule('pay.benefits', { lawPlace: 'US-CO', offer: toLines('Bus pass') })).toEqual(
      [],
    )
    expect(findByRule('pay.benefits', { lawPlace: 'US-CA' })).toEqual([])
  })
})

it('warns of a law that nobody has checked for 90 days, by the clock that it is given', () => {
  expect(findByRule('pay.law-outdated', { lawPlace: 'US-NY' })).toEqual([])
  expect(findByRule('pay.law-outdated', { lawPlace: 'US-NY' }, { on: '2027-06-01' })).toHaveLength(
    1,
  )
})
