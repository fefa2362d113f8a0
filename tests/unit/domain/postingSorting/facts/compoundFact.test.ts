import { describe, expect, it } from 'vitest'
import { findCompoundFact } from '@shared/domain/postingSorting/facts/compoundFact'
import { tokenize } from '@shared/domain/postingSorting/lines/tokens'

describe('findCompoundFact', () => {
  it.each([
    ['Starting salary range', 'en', 'salary'],
    ['Weekly hours', 'en', 'hours'],
    ['Möglicher Arbeitsort', 'de', 'location'],
    ['Salaire mensuel', 'fr', 'salary'],
    ['Salary negotiation', 'en', null],
    ['Our team', 'en', null],
    ['Salary', 'en', null],
    ['What you will do in your first hours', 'en', null],
  ])('reads the label “%s” (%s) as %s', (label, language, fact) => {
    expect(findCompoundFact(tokenize(label), [language])).toBe(fact)
  })
})
