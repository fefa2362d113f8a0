import { describe, expect, it } from 'vitest'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft } from '@shared/model/role'
import { foldLetters } from '@shared/domain/withholding/letters/foldLetters'
import { isCommonWord } from '@shared/domain/withholding/names/commonWords'
import { withholdFacts } from '@shared/domain/withholding/withholdFacts'
import { innocentSentences } from './innocentSentences'
import type { NamedClient } from './namedClient'
import { namedClients } from './namedClients'
import { spellings } from './spellings'

const before: Readonly<Record<string, string>> = {
  zh: '我们和',
  ja: '私たちは',
  th: 'งานของ',
}
const after: Readonly<Record<string, string>> = { zh: '一起', ja: 'です', th: 'ดี' }

const write = ({ name, language }: NamedClient, words: string) => {
  const text = `${before[language] ?? 'Xx '}${words}${after[language] ?? ' xx'}.`
  const { role, doubts } = withholdFacts(
    { ...createEmptyRoleDraft(), client: name, language, definition: [createListItem(text)] },
    ['client'],
  )
  return { text, written: role.definition[0]?.text ?? '', doubts }
}

const fold = (text: string): string => foldLetters(text).letters

/** Words of a client's short name that reveal who it is. */
const listTellingWords = ({ short }: NamedClient): string[] =>
  short
    .split(/[^\p{L}\p{M}]+/u)
    .map(fold)
    .filter((word) => word.length >= 4 && !isCommonWord(word))

/** Whether words that name a client, or a revealing one of them, reach the agency without asking. */
const leaks = (client: NamedClient, words: string): boolean => {
  const { text, written, doubts } = write(client, words)
  if (doubts.length > 0) return false
  return written === text || listTellingWords(client).some((word) => fold(written).includes(word))
}

const listForms = ({ name, short, forms, host }: NamedClient): [string, string][] => [
  ...spellings.flatMap(({ name: spelling, write: spell }) =>
    [...new Set([name, short])].flatMap((words): [string, string][] => {
      const spelled = spell(words)
      return spelled === null ? [] : [[spelling, spelled]]
    }),
  ),
  ...forms.map((form): [string, string] => ['written by hand', form]),
  ...(host === null
    ? []
    : [host, `www.${host}/jobs`, `jobs@${host}`, `https://careers.${host}`].map(
        (address): [string, string] => ['as an address', address],
      )),
]

describe('sixty clients in all scripts', () => {
  it.each(namedClients.map((client) => [client.name, client] as const))(
    '%s is not sent without asking in any form',
    (_name, client) => {
      const leaked = listForms(client).filter(([, words]) => leaks(client, words))
      expect(leaked).toEqual([])
    },
  )
})

describe('harmless sentences', () => {
  it.each(innocentSentences)('%s (%s): “%s” stays as it is', (name, language, sentence) => {
    const role = { ...createEmptyRoleDraft(), client: name, language }
    const { role: withheld } = withholdFacts({ ...role, definition: [createListItem(sentence)] }, [
      'client',
    ])
    expect(withheld.definition[0]?.text).toBe(sentence)
  })
})
