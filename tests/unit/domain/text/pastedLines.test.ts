import { describe, expect, it } from 'vitest'
import { readMarkedLine, splitPastedLines } from '@shared/domain/text/pastedLines'

describe('pasted lines', () => {
  it('become items without bullets, numbers and blank lines', () => {
    const pasted =
      '  • One\r\n\r\n- Two\n* Three\n– Four\n1. Five\n2) Six\n· Seven\n\t•\tEight\n•\nNine'
    expect(splitPastedLines(pasted)).toEqual(
      'One Two Three Four Five Six Seven Eight Nine'.split(' '),
    )
  })

  it.each([
    '-5 °C is cold',
    '12+ years',
    '3.5 years',
    'e.g. this',
    '2026 plan',
    '*bold*',
    'on call',
    '(213) 555 0142',
  ])('keep text that only looks like a marker: %s', (text) => {
    expect(readMarkedLine(text)).toEqual({ marker: null, text })
  })

  it.each([
    ['- [x] Done', 'bullet', 'Done'],
    ['✅ Ship', 'bullet', 'Ship'],
    ['◈ Sort the stock', 'bullet', 'Sort the stock'],
    ['a) First', 'number', 'First'],
    ['(2) Second', 'number', 'Second'],
  ])('tell which marker came before the text: %s', (line, marker, text) => {
    expect(readMarkedLine(line)).toEqual({ marker, text })
  })
})
