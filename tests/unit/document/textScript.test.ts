import { describe, expect, it } from 'vitest'
import { splitByDirection } from '@shared/document/textDirection'
import { splitByScript } from '@shared/document/textScript'

describe('text that is split by its script', () => {
  it.each([
    ['Plain, 5 years', [['Plain, 5 years', 'latin']]],
    [
      'SAP 经验 (5 年)',
      [
        ['SAP ', 'latin'],
        ['经验 (5 年)', 'han'],
      ],
    ],
    ['東京で働く', [['東京で働く', 'kana']]],
    [
      '2027: Athens, Αθήνα',
      [
        ['2027: Athens, ', 'latin'],
        ['Αθήνα', 'greek'],
      ],
    ],
    ['2027 –', [['2027 –', null]]],
  ])('%s', (text, parts) => {
    expect(splitByScript(text).map(({ text: piece, script }) => [piece, script])).toEqual(parts)
  })
})

describe('text that is split by its direction', () => {
  it('takes a direction mark for a letter, so that the dash of a range has one', () => {
    const range = '\u200EAED 30\u200F – \u200F\u200EAED 42'
    expect(splitByDirection(range, 'rtl').map(({ direction }) => direction)).toEqual([
      'ltr',
      'rtl',
      'ltr',
    ])
  })

  it('keeps the signs of a name with the name', () => {
    expect(splitByDirection('خبرة C++ و C# و 5', 'rtl').map(({ text }) => text)).toEqual([
      'خبرة ',
      'C++',
      ' و ',
      'C#',
      ' و 5',
    ])
  })
})
