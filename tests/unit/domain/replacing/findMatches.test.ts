import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches, replaceRanges } from '@shared/domain/replacing/findMatches'
import type { TextQuery } from '@shared/model/writing/textQuery'

const find = (text: string, words: string, options: Partial<TextQuery> = {}): string[] =>
  findMatches(text, { words, isExact: false, isWholeWord: false, ...options }).map(({ from, to }) =>
    text.slice(from, to),
  )

const texts = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('finding in a text', () => {
  it.each([
    ['Kafka, KAFKA and kafka', 'kafka', ['Kafka', 'KAFKA', 'kafka']],
    ['Łódź and Lodz', 'lodz', ['Łódź', 'Lodz']],
    ['Straße, STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['ΟΔΥΣΣΕΥΣ και Οδυσσεύς', 'οδυσσευς', ['ΟΔΥΣΣΕΥΣ', 'Οδυσσεύς']],
    ['負責軟件開發', '软件', ['軟件']],
    ['Ｅｘｃｅｌ and Excel', 'excel', ['Ｅｘｃｅｌ', 'Excel']],
    ['Привет, ПРИВЕТ', 'привет', ['Привет', 'ПРИВЕТ']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['50 % of a.c', 'a.c', ['a.c']],
  ])('finds in %j the words %j in every spelling that the search folds', (text, words, found) => {
    expect(find(text, words)).toEqual(found)
  })

  it('keeps to case and accents where that is asked for, however they are encoded', () => {
    expect(find('Résumé, resume, Re\u0301sume\u0301', 'Résumé', { isExact: true })).toEqual([
      'Résumé',
      'Re\u0301sume\u0301',
    ])
    expect(find('Kafka, kafka', 'kafka', { isExact: true })).toEqual(['kafka'])
  })

  it('never finds a part of a character', () => {
    expect(find('oﬃce', 'f')).toEqual([])
    expect(find('Re\u0301sume\u0301', 'Resume', { isExact: true })).toEqual([])
    expect(find('각', '가')).toEqual([])
  })

  it.each([
    ['Java and JavaScript', 'java', ['Java']],
    ['a C++ job, C+', 'c++', ['C++']],
    ['Ärzte und Arzt', 'arzt', ['Arzt']],
    ['snake_case case', 'case', ['case']],
    ['負責軟件開發', '软件', ['軟件']],
  ])('finds in %j the whole word %j', (text, words, found) => {
    expect(find(text, words, { isWholeWord: true })).toEqual(found)
  })

  it('finds nothing for no words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(find(text, '')).toEqual([])
      }),
    )
  })

  it('finds every text in itself', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isExact) => {
        // Marks alone fold to nothing, and nothing is not looked for.
        const isNothing = isExact ? text === '' : /^\p{M}*$/u.test(text)
        expect(find(text, text, { isExact })).toEqual(isNothing ? [] : [text])
      }),
    )
  })

  it('finds ranges in order that do not overlap and that say what is looked for', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, words, after) => {
        const query = { words, isExact: true, isWholeWord: false }
        const text = `${before}${words}${after}`
        let end = 0
        for (const { from, to } of findMatches(text, query)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(text.slice(from, to).normalize('NFC')).toBe(words.normalize('NFC'))
          end = to
        }
      }),
    )
  })

  it('leaves a text as it is when nothing is replaced, or each find by itself', () => {
    fc.assert(
      fc.property(texts, texts, (text, words) => {
        expect(replaceRanges(text, [], words)).toBe(text)
        const ranges = findMatches(text, { words, isExact: true, isWholeWord: false })
        if (text.normalize('NFC') === text && words.normalize('NFC') === words)
          expect(replaceRanges(text, ranges, words)).toBe(text)
      }),
    )
  })
})
