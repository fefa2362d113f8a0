import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findDirection,
  getLanguageDirection,
  splitByDirection,
} from '@shared/document/textDirection'

describe('text direction', () => {
  it.each([
    ['(12) مدير CTO', 'rtl'],
    ['CTO مدير', 'ltr'],
    ['首席技术官', 'ltr'],
    ['12 – 14', null],
  ])('is that of the first letter: %s', (text, direction) => {
    expect(findDirection(text)).toBe(direction)
  })

  it.each([
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['az-Latn', 'ltr'],
    ['ur-Latn', 'ltr'],
    ['de', 'ltr'],
  ])('knows the direction of %s', (language, direction) => {
    expect(getLanguageDirection(language)).toBe(direction)
  })

  it('cuts where the direction changes, with spaces going the way of the paragraph', () => {
    expect(splitByDirection('منصة SAP S/4 خلال', 'rtl')).toEqual([
      { text: 'منصة ', direction: 'rtl' },
      { text: 'SAP S/4', direction: 'ltr' },
      { text: ' خلال', direction: 'rtl' },
    ])
  })

  it('keeps a vowel mark with its letter', () => {
    expect(splitByDirection('فريقًا team', 'ltr')).toEqual([
      { text: 'فريقًا', direction: 'rtl' },
      { text: ' team', direction: 'ltr' },
    ])
  })

  it('loses no text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'م', 'ً', ' ', '1', '(', '漢', '🎯') })
    fc.assert(
      fc.property(text, fc.constantFrom('ltr' as const, 'rtl' as const), (written, base) => {
        const parts = splitByDirection(written, base)
        expect(parts.map((part) => part.text).join('')).toBe(written)
        parts.forEach((part, index) => expect(part.direction).not.toBe(parts[index - 1]?.direction))
      }),
    )
  })
})
