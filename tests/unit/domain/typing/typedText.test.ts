import { describe, expect, it } from 'vitest'
import { findChoices } from '@shared/domain/typing/findChoices'
import { findMailFault } from '@shared/domain/typing/mailAddress'
import { addTags, splitTypedTags } from '@shared/domain/typing/splitTypedTags'

describe('a mail address', () => {
  it.each([
    ['nadia.brunner@example', 'no-domain-ending'],
    ['nadia@example.', 'no-domain-ending'],
    ['nadia@.com', 'no-domain-ending'],
    ['nadia.brunner', 'no-at'],
    ['nadia@example.com, bo@example.com', 'not-one-address'],
    ['Nadia <nadia@example.com>', 'not-one-address'],
    ['@example.com', 'not-one-address'],
    ['nadia.brunner@example.com', null],
    ['łukasz@poczta.example.pl', null],
    ['a@bücher.example', null],
    ['', null],
  ])('%s: %s', (address, fault) => {
    expect(findMailFault(address)).toBe(fault)
  })
})

describe('pasted tags', () => {
  it('are one for each line, without bullets and numbers', () => {
    expect(splitTypedTags('• Kubernetes\n2. Go\n- AWS (EC2, S3)\n\nSQL,')).toEqual([
      'Kubernetes',
      'Go',
      'AWS (EC2, S3)',
      'SQL',
    ])
  })

  it('are the parts between commas in a single line', () => {
    expect(splitTypedTags('Kubernetes, Go; SQL')).toEqual(['Kubernetes', 'Go', 'SQL'])
  })

  it('are added once', () => {
    expect(addTags(['Go'], ['go', 'SQL', 'sql'])).toEqual(['Go', 'SQL'])
  })
})

describe('the choices that typed text may mean', () => {
  const currencies = [
    { value: 'EUR', label: 'EUR', detail: 'Euro' },
    { value: 'CHF', label: 'CHF', detail: 'Swiss Franc' },
    { value: 'CHE', label: 'CHE', detail: 'WIR Euro' },
  ]
  const values = (typed: string) => findChoices(currencies, typed).map(({ value }) => value)

  it('begin with the likeliest', () => {
    expect(values('chf')).toEqual(['CHF'])
    expect(values('eur')).toEqual(['EUR', 'CHE'])
    expect(values('fran')).toEqual(['CHF'])
  })

  it('are all of them for blank text, and none for unknown text', () => {
    expect(values(' ')).toEqual(['EUR', 'CHF', 'CHE'])
    expect(values('xyz')).toEqual([])
  })

  it('begin with a word inside: “per month” for “mon”', () => {
    const periods = ['per hour', 'per month'].map((label) => ({ value: label, label }))
    expect(findChoices(periods, 'mon')[0]?.value).toBe('per month')
  })
})
