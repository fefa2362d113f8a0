import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCell, writeCell } from '@shared/domain/candidateSheets/safeCell'

describe('cells for spreadsheets', () => {
  it.each([
    '=1+1\nnote',
    '  =cmd|x',
    '\t=1',
    '＝2+3',
    '@SUM(A1:A9)',
    '-2+3',
    '+1+1',
    '|calc',
    '%x',
    '\u200b=1+1',
    '=HYPERLINK("http://example.org","x")',
    '-5 =1',
  ])('make %j text', (text) => {
    expect(writeCell(text)).toBe(`'${text}`)
  })

  it.each([
    '-5',
    '+5,5',
    '-12.5%',
    '+49 30 23125142',
    '+44 (0)20 7946-0601',
    'Cook',
    '',
    '’n Beetje',
  ])('leave %j alone', (text) => {
    expect(writeCell(text)).toBe(text)
  })

  it('come back as they were, and nothing that is written can run', () => {
    const signs = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '|',
      '%',
      "'",
      '＝',
      ' ',
      '\t',
      '\n',
      '1',
      'a',
      '(',
      ')',
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(signs, { maxLength: 8 }).map((each) => each.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const cell = writeCell(text)
        expect(readCell(cell)).toBe(text)
        const bare = cell.replace(/^[\p{Z}\p{C}\s]+/u, '').normalize('NFKC')
        if (/^[=@|%]/u.test(bare)) throw new Error(`runs: ${JSON.stringify(cell)}`)
      }),
      { numRuns: 2_000 },
    )
  })

  it('lose the apostrophe that other programs put before numbers', () => {
    expect(readCell("'+44 20 7946 0602")).toBe('+44 20 7946 0602')
  })
})
