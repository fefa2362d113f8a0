import { describe, expect, it } from 'vitest'
import { formatInternational } from '@shared/domain/cvReading/contact/internationalPhone'

const hints = { location: '', emails: [], language: 'en', text: '' }

describe('phone numbers in international form', () => {
  it.each([
    ['its own prefix', '+49 (0) 30 23125-142', hints, '+493023125142'],
    ['two zeros', '0049 30 23125142', hints, '+493023125142'],
    ['the address', '044 668 18 00', { ...hints, location: 'Zürich, Schweiz' }, '+41446681800'],
    ['a post code', '020 7946 0817', { ...hints, location: 'London SE6 4AB' }, '+442079460817'],
    ['the mail address', '01 4960 0123', { ...hints, emails: ['a@b.ie'] }, '+353149600123'],
    ['the language', '030 23125142', { ...hints, language: 'de' }, '+493023125142'],
    ['a language of several countries', '307-555-0119', hints, '+13075550119'],
    ['the same, by its zero', '020 7946 0817', hints, '+442079460817'],
  ])('are read by %s', (_, phone, known, expected) => {
    expect(formatInternational(phone, known)).toBe(expected)
  })

  it('stay as they are written where nothing tells the country, or signs stand for digits', () => {
    expect(formatInternational('555 0123', { ...hints, language: '' })).toBe('555 0123')
    expect(formatInternational('+49 30 xxx', hints)).toBe('+49 30 xxx')
  })
})
