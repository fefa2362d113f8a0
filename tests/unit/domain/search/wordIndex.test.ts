import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SearchField } from '@shared/domain/search/searchField'
import { createWordIndex } from '@shared/domain/search/wordIndex'

const text = (value: string): SearchField => ({ label: 'Notes', text: value, weight: 'text' })
const name = (value: string): SearchField => ({ label: 'Name', text: value, weight: 'name' })
const fact = (value: string): SearchField => ({ label: 'Skill', text: value, weight: 'fact' })

const indexOf = (records: Record<string, SearchField[]>) => {
  const index = createWordIndex()
  for (const [key, fields] of Object.entries(records)) index.put(key, fields[0]?.text ?? '', fields)
  return index
}

test('finds records that have every word, in any field', () => {
  const index = indexOf({
    anna: [name('Anna Brand'), fact('Kubernetes'), text('Lives in Köln')],
    ben: [name('Ben Brand'), text('Lives in Köln')],
  })
  expect(index.find('koln kubern').keys).toEqual(['anna'])
  expect(index.find('brand').total).toBe(2)
})

test('finds any part of a Chinese text', () => {
  const index = indexOf({ lin: [name('林佳穎'), text('负责职位要求')] })
  for (const typed of ['佳颖', '林', '位要求', '求'])
    expect(index.find(typed).keys).toEqual(['lin'])
  expect(index.find('求位').keys).toEqual([])
})

test('puts names before facts before text, and whole words before beginnings', () => {
  const index = indexOf({
    text: [name('A'), text('rust')],
    fact: [name('B'), fact('rust')],
    beginning: [name('Rusting')],
    whole: [name('Rust')],
  })
  expect(index.find('rust').keys).toEqual(['whole', 'beginning', 'fact', 'text'])
})

test('sorts equal hits by title, also where it returns only the first', () => {
  const names = ['Cem', 'Ada', 'Eva', 'Bob', 'Dan']
  const index = indexOf(Object.fromEntries(names.map((each) => [each, [name(`${each} Brand`)]])))
  expect(index.find('brand').keys).toEqual(['Ada', 'Bob', 'Cem', 'Dan', 'Eva'])
  expect(index.find('brand', 2)).toEqual({ keys: ['Ada', 'Bob'], total: 5 })
})

test('forgives an error from five letters on, unless the word is there', () => {
  const index = indexOf({ a: [name('Kubernetes')], b: [name('Java')] })
  expect(index.find('kuberentes').keys).toEqual(['a'])
  expect(index.find('jeva').keys).toEqual([])
  index.put('c', 'Kuberentes', [name('Kuberentes')])
  expect(index.find('kuberentes').keys).toEqual(['c'])
})

test('forgets the words of a record that has changed or gone', () => {
  const index = indexOf({ a: [name('Anna'), text('Berlin')], b: [name('Bert'), text('Berlin')] })
  index.put('a', 'Anna', [name('Anna'), text('Hamburg')])
  expect(index.find('berlin').keys).toEqual(['b'])
  expect(index.find('hamburg').keys).toEqual(['a'])
  index.remove('b')
  expect(index.find('berlin').keys).toEqual([])
  expect(index.size).toBe(1)
})

test('finds nothing by a search without words', () => {
  expect(indexOf({ a: [name('Anna')] }).find(' – ').total).toBe(0)
})

test('finds what looking through every text finds, after any changes', () => {
  const word = fc.constantFrom('ab', 'abc', 'b', 'bca', 'ca', 'cab')
  const words = fc.array(word, { maxLength: 4 }).map((each) => each.join(' '))
  const change = fc.record({ key: fc.constantFrom('1', '2', '3'), text: fc.option(words) })
  fc.assert(
    fc.property(
      fc.array(change),
      fc.array(word, { minLength: 1, maxLength: 2 }),
      (changes, wanted) => {
        const index = createWordIndex()
        const texts = new Map<string, string>()
        for (const { key, text: value } of changes) {
          if (value === null) {
            index.remove(key)
            texts.delete(key)
          } else {
            index.put(key, key, [text(value)])
            texts.set(key, value)
          }
        }
        const expected = [...texts]
          .filter(([, value]) =>
            wanted.every((each) => value.split(' ').some((other) => other.startsWith(each))),
          )
          .map(([key]) => key)
        expect(index.find(wanted.join(' ')).keys.toSorted()).toEqual(expected.toSorted())
      },
    ),
  )
})

test('sorts in the terms of many texts', () => {
  const index = createWordIndex()
  for (let number = 0; number < 3_000; number += 1)
    index.put(String(number), '', [text(`w${String(number).padStart(4, '0')}`)])
  expect(index.find('w12').total).toBe(100)
  expect(index.find('w2999').keys).toEqual(['2999'])
})
