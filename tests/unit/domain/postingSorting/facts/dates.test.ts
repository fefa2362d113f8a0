import { describe, expect, it } from 'vitest'
import { readDay } from '@shared/domain/postingSorting/facts/dates'

describe('readDay', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026/11/23', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['до 5 декабря 2026 г.', '2026-12-05'],
    ['5 grudnia 2026 r.', '2026-12-05'],
    ['έως 5 Δεκεμβρίου 2026', '2026-12-05'],
    ['٥ ديسمبر ٢٠٢٦', '2026-12-05'],
    ['5 de diciembre de 2026', '2026-12-05'],
    ['December 5th, 2026', '2026-12-05'],
    ['2026年12月5日', '2026-12-05'],
    ['令和8年12月5日', '2026-12-05'],
    ['民國115年12月5日', '2026-12-05'],
  ])('reads “%s” as %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })

  it.each(['04/05/2026', '5 Frimaire 2026', '31 février 2026', 'soon'])(
    'leaves “%s” alone, which may mean several days or none',
    (text) => {
      expect(readDay(text)).toBeNull()
    },
  )

  it('reads slashes by the day where the language of the text does', () => {
    expect(readDay('04/05/2026', true)).toBe('2026-05-04')
    expect(readDay('05/23/2026', true)).toBe('2026-05-23')
  })
})
