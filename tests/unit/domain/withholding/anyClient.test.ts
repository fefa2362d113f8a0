import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft } from '@shared/model/role'
import { withholdFacts } from '@shared/domain/withholding/withholdFacts'
import { spellings } from './spellings'

const withhold = (client: string, text: string, clientAliases: string[] = []) => {
  const { role, doubts } = withholdFacts(
    { ...createEmptyRoleDraft(), client, clientAliases, definition: [createListItem(text)] },
    ['client'],
  )
  return { text: role.definition[0]?.text, doubts }
}

const listLetters = (first: string, last: string): string[] => {
  const from = first.codePointAt(0) ?? 0
  return Array.from({ length: (last.codePointAt(0) ?? 0) - from + 1 }, (_, index) =>
    String.fromCodePoint(from + index),
  )
}

const alphabets = [
  listLetters('a', 'z'),
  listLetters('α', 'ω'),
  listLetters('а', 'я'),
  listLetters('ა', 'ჰ'),
  listLetters('ա', 'ֆ'),
  listLetters('א', 'ת'),
  listLetters('ب', 'غ'),
]

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Names of one to three words of six letters or more, that are not words in any language. */
const names = fc
  .constantFrom(...alphabets)
  .chain((letters) =>
    fc.array(
      fc
        .array(fc.constantFrom(...letters), { minLength: 6, maxLength: 10 })
        .map((word) => capitalise(word.join(''))),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map((words) => words.join(' '))

const frames = fc.constantFrom(
  'At %.',
  '% grows',
  'for the team (%)',
  '“%”',
  'at\n%\nnow',
  'x, %; y',
)

describe('withholding any client', () => {
  it('lets no name out without asking, however it is spelled', () => {
    fc.assert(
      fc.property(names, frames, fc.constantFrom(...spellings), (client, frame, { write }) => {
        const spelled = write(client)
        if (spelled === null) return
        const text = frame.replace('%', () => spelled)
        const withheld = withhold(client, text)
        expect(withheld.text !== text || withheld.doubts.length > 0).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('finds a name that is only an alias', () => {
    fc.assert(
      fc.property(names, names, (client, alias) => {
        const text = `At ${alias}.`
        const withheld = withhold(client, text, [alias])
        expect(withheld.text !== text || withheld.doubts.length > 0).toBe(true)
      }),
    )
  })

  it('changes nothing but the name, whatever surrounds it', () => {
    const around = fc
      .array(fc.constantFrom('buy', 'sell', '12', 'и', 'και', '仕事', '—', '…', '🙂'), {
        maxLength: 12,
      })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(around, around, (before, after) => {
        const { text } = withhold('Vexolumbra', `we ${before} – Vexolumbra – ${after}`)
        expect(text).toBe(`we ${before} – our client – ${after}`)
      }),
    )
  })

  it('leaves any text alone that has no letter of the name', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'e', 'n', 't', ' ', '.', '-', '7', '\n') })
    fc.assert(
      fc.property(text, (words) => {
        expect(withhold('Quivorb Drumlox', words)).toEqual({ text: words, doubts: [] })
      }),
    )
  })
})
