import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginsAlmostWith } from '@shared/domain/search/typos'

test.each([
  ['a letter changed', 'kubarnetes'],
  ['a letter left out', 'kubrnetes'],
  ['a letter too many', 'kubeernetes'],
  ['two letters swapped', 'kubrenetes'],
  ['the first letter wrong', 'jubernetes'],
  ['an unfinished word', 'kubrn'],
])('forgives %s', (_, typed) => {
  expect(beginsAlmostWith('kubernetes', typed)).toBe(true)
})

test('forgives no second error', () => {
  expect(beginsAlmostWith('kubernetes', 'kubaernites')).toBe(false)
})

test('does not count a word that is right', () => {
  expect(beginsAlmostWith('kubernetes', 'kuber')).toBe(false)
})

test('agrees with trying every change of one letter', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  const alphabet = ['a', 'b', 'c']
  const changes = (word: string): Set<string> => {
    const all = new Set<string>()
    for (let at = 0; at <= word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at)]
      for (const letter of alphabet) {
        all.add(before + letter + after)
        if (after !== '') all.add(before + letter + after.slice(1))
      }
      if (after !== '') all.add(before + after.slice(1))
      if (after.length > 1) all.add(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    }
    return all
  }
  fc.assert(
    fc.property(letters, letters, (term, word) => {
      fc.pre(word.length > 1)
      const expected =
        !term.startsWith(word) && [...changes(word)].some((each) => term.startsWith(each))
      expect(beginsAlmostWith(term, word)).toBe(expected)
    }),
  )
})
