import { expect, test } from 'vitest'
import { listTerms, readSearch } from '@shared/domain/search/terms'

const readTerms = (search: string): string[] => readSearch(search).flatMap(({ terms }) => terms)

test('folds case and accents', () => {
  expect(listTerms('Łukasz Wiśniewski')).toEqual(['lukasz', 'wisniewski'])
})

test('keeps the signs that belong to a language’s name', () => {
  expect(listTerms('C++, C# and F#')).toEqual(['c++', 'c#', 'and', 'f#'])
})

test('lists the pairs of neighbours in a script without spaces, and its last character', () => {
  expect(listTerms('职位要求')).toEqual(['职位', '位要', '要求', '求'])
})

test('reads traditional characters as simplified ones', () => {
  expect(listTerms('職位')).toEqual(listTerms('职位'))
})

test('parts a word where its script changes', () => {
  expect(listTerms('SAP顧問')).toEqual(['sap', '顾问', '问'])
})

test('finds an Arabic word with and without its article', () => {
  expect(listTerms('المهندس')).toEqual(['المهندس', 'مهندس'])
  expect(readTerms('المهندس')).toEqual(['مهندس'])
})

test('finds a hyphenated word written as one', () => {
  expect(listTerms('Front-end')).toContain('frontend')
  expect(readTerms('front-end')).toEqual(['frontend'])
})

test('finds a phone number in any notation', () => {
  const terms = listTerms('+49 (30) 231-25 117')
  for (const typed of ['+49 30 231 25 117', '030 231 25 117', '0302312511'])
    expect(terms.some((term) => readTerms(typed).every((wanted) => term.startsWith(wanted)))).toBe(
      true,
    )
})

test('asks for every pair of a run of characters', () => {
  expect(readTerms('位要求')).toEqual(['位要', '要求'])
  expect(readTerms('求')).toEqual(['求'])
})
