import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { countSteps } from '../../../helpers/countSteps'

const line = fc.constantFrom(
  '# Baker (m/f/d)',
  '## Duties',
  '- Bake bread',
  '1. Order flour',
  'Salary: €30,000',
  'Deine Aufgaben',
  'Vos missions :',
  '| a | b |',
  'a\tb',
  'Log in',
  'We use cookies on this website.',
  '---',
  'title: Baker',
  '',
  '   ',
  'We are looking for a baker who likes to get up before everybody else in the town does.',
)

const texts = fc
  .array(fc.oneof(line, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  .map((lines) => lines.join('\n'))

const runs = { numRuns: 60 }

describe('sortPosting, whatever the text', () => {
  it('holds every line that is not blank in exactly one place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = readRepairedText(text)
        const { roles, leftOut } = sortPosting(document)
        const places = [...roles.flatMap(({ lines }) => lines), ...leftOut]
        document.text.split('\n').forEach((source, index) => {
          const holders = places.filter(({ from, to }) => from <= index + 1 && index + 1 <= to)
          if (source.trim() !== '') expect(holders).toHaveLength(1)
        })
      }),
      runs,
    )
  })

  it('keeps every letter and digit of a line in its text', () => {
    fc.assert(
      fc.property(
        // Two letters first, since a single `o` before a blank is a bullet.
        fc.array(fc.stringMatching(/^\p{L}{2}[\p{L}\p{N} ]{0,40}$/u), { maxLength: 12 }),
        (lines) => {
          const document = readRepairedText(lines.join('\n\n'))
          const { roles, leftOut } = sortPosting(document)
          const held = [...roles.flatMap((role) => role.lines), ...leftOut]
            .sort((one, other) => one.from - other.from)
            .map(({ text }) => text)
            .join('')
          const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
          expect(letters(held)).toBe(letters(document.text))
        },
      ),
      runs,
    )
  })

  it('keeps the order of the lines within a role', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { lines } of sortPosting(readRepairedText(text)).roles) {
          const starts = lines.map(({ from }) => from)
          expect(starts).toEqual([...starts].sort((one, other) => one - other))
        }
      }),
      runs,
    )
  })

  it('gives the same answer to the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(sortPosting(readRepairedText(text))).toEqual(sortPosting(readRepairedText(text)))
      }),
      runs,
    )
  })

  it.each([
    ['Wir suchen eine Bäckerin – für “unsere” Stube.'],
    ['Nous cherchons un pâtissier à Évreux, dès le 1ᵉʳ août.'],
    ['Ψάχνουμε έναν φούρναρη στη Θεσσαλονίκη.'],
    ['パン職人を募集しています。'],
    ['نبحث عن خباز في القاهرة.'],
    ['Ищем пекаря в Казани.'],
  ])('leaves honest foreign text as it is: %s', (text) => {
    expect(readRepairedText(text).text).toBe(text)
  })
})

const isOurs = (url: string): boolean => url.includes('/shared/domain/')

const stepsFor = (text: string): number =>
  countSteps(isOurs, () => {
    sortPosting(readRepairedText(text))
  })

describe('the work of sortPosting', () => {
  it.each([
    ['a;b', 'a;b'],
    ['an open bracket', '('],
    ['one long line', 'we bake bread '],
    ['short lines', 'Bake bread\n'],
    ['list items', '- Bake bread\n'],
    ['entries of a menu', 'Log in\n\nHome\n\n'],
    ['labelled values', 'Salary: 3 Location: York\n'],
    ['rows of a table', 'a\tb\n'],
  ])('grows in proportion to the text: %s', (_, part) => {
    stepsFor(part.repeat(100))
    const once = stepsFor(part.repeat(1_000))
    const fourTimes = stepsFor(part.repeat(4_000))
    expect(once).toBeGreaterThan(100)
    expect(fourTimes).toBeLessThanOrEqual(once * 5 + 2_000)
  })
})
