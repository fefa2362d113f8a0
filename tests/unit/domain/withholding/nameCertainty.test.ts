import { describe, expect, it } from 'vitest'
import { findNames } from '@shared/domain/withholding/names/findNames'
import { findNearWords } from '@shared/domain/withholding/names/findNearWords'
import { listNameForms } from '@shared/domain/withholding/names/nameForms'

type Verdict = 'certain' | 'doubtful' | 'none'

const judge = (client: string, text: string, language: string): Verdict => {
  const found = findNames(text, listNameForms([client]), language)
  if (found.some(({ isCertain }) => isCertain)) return 'certain'
  return found.length > 0 ? 'doubtful' : 'none'
}

/** The client, a text in which it may be named, the language, and how sure that is. */
const cases: readonly (readonly [string, string, string, Verdict])[] = [
  ['Apple', 'You work at Apple.', 'en', 'certain'],
  ['Apple', 'Join Apple’s team.', 'en', 'certain'],
  ['Apple', 'Join APPLE Inc. today.', 'en', 'certain'],
  ['Apple', 'We love Apple here.', 'en', 'doubtful'],
  ['Apple', 'We love apple’s taste.', 'en', 'doubtful'],
  ['Apple', 'Bake an apple cake.', 'en', 'none'],
  ['Apple Target', 'Join Apple Target now.', 'en', 'certain'],
  ['Apple Target', 'Apple target dates differ.', 'en', 'doubtful'],
  ['IBM', 'We sell IBM here.', 'en', 'certain'],
  ['IBM', 'We sell I. B. M. here.', 'en', 'certain'],
  ['IBM', 'We sell ibm here.', 'en', 'doubtful'],
  ['GE', 'We sell ge here.', 'en', 'none'],
  ['Northwind', 'We sell Northwind here.', 'en', 'certain'],
  ['Northwind', 'We sell North-wind here.', 'en', 'certain'],
  ['Northwind', 'We sell north-wind here.', 'en', 'doubtful'],
  ['Northwind', 'We sell North wind here.', 'en', 'doubtful'],
  ['Northwind', 'We like the North. Wind is strong.', 'en', 'none'],
  ['Northwind', 'The Northwindteam grows.', 'en', 'doubtful'],
  ['Northwind', 'Northwind', 'en', 'certain'],
  ['Northwind', 'We sell northwind here.', 'en', 'doubtful'],
  ['Nоrthwind', 'We sell Northwind here.', 'en', 'doubtful'],
  ['Northwind', 'We sell Nоrthwind here.', 'en', 'certain'],
  ['Northwind', 'We sell N0rthwind here.', 'en', 'doubtful'],
  ['Nokia', 'Tule Nokialle töihin.', 'fi', 'certain'],
  ['Газпром', 'Работа в Газпроме.', 'ru', 'certain'],
  ['Marks & Spencer', 'marks and spencer', 'en', 'doubtful'],
  ['华为', '加入华为团队', 'zh', 'certain'],
  ['华为', '中华为何', 'zh', 'doubtful'],
  ['Σκλαβενίτης', 'Η ομάδα του Σκλαβενίτη.', 'el', 'certain'],
  ['The Harrow Mining Group', 'Work at HMG now.', 'en', 'doubtful'],
]

describe('how sure it is that a text names a client', () => {
  it.each(cases)('%s in “%s” (%s): %s', (client, text, language, verdict) => {
    expect(judge(client, text, language)).toBe(verdict)
  })

  it('reaches from an article’s prefix to the legal form, its bracket included', () => {
    const text = 'Join Northwind (UK) Ltd. today'
    const [match] = findNames(text, listNameForms(['Northwind (UK)']), 'en')
    expect(text.slice(match?.start, match?.end)).toBe('Northwind (UK) Ltd.')
  })
})

describe('words that are nearly a client’s name', () => {
  const find = (client: string, text: string): string[] =>
    findNearWords(text, listNameForms([client])).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['swapped letters', 'Northwidn'],
    ['a wrong letter', 'Northwimd'],
    ['a missing letter', 'Northwnd'],
    ['a letter too many', 'Nortthwind'],
    ['another ending', 'Northwinow'],
  ])('are found with %s: %s', (_what, word) => {
    expect(find('Northwind', `Join ${word} now.`)).toEqual([word])
  })

  it.each([
    ['two mistakes', 'Nosthwimd'],
    ['a small letter', 'northwimd'],
    ['the name itself', 'Northwind'],
  ])('are none of those with %s: %s', (_what, word) => {
    expect(find('Northwind', `Join ${word} now.`)).toEqual([])
  })

  it('are looked for with names of six letters on', () => {
    expect(find('Globex', 'Join Glober now.')).toEqual(['Glober'])
    expect(find('Acmes', 'Join Acmet now.')).toEqual([])
  })
})
