import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import type { Salary } from '@shared/model/role'
import type { SortedPosting } from '@shared/model/reading/sortedPosting'

/** What the sorter must make of one language. */
export interface LanguageCase {
  language: string
  /** Lines that the language is told by: a title, and the sentence below it. */
  opening: string
  title: string
  /** Headings with the place of an unknown item below them, such as `offer` or `skills.hard`. */
  headings: readonly (readonly [heading: string, place: string])[]
  /** Lines that stand under no heading, with their bullet where they have one. */
  lines: readonly (readonly [line: string, place: string])[]
  /** Labelled lines that name the pay. */
  salaries: readonly (readonly [line: string, salary: Salary])[]
}

const sort = (text: string): SortedPosting => sortPosting(readRepairedText(text))

const placeOf = (sorted: SortedPosting, text: string): string | undefined =>
  sorted.roles.flatMap(({ lines }) => lines).find((line) => line.text.includes(text))?.place

/** Tests the words of a language: title, headings, lines without a heading and pay. */
export const checkLanguage = (sample: LanguageCase): void => {
  const { language, opening, title, headings, lines, salaries } = sample

  describe(`postings in ${language}`, () => {
    it('tells the language and the title', () => {
      expect(sort(opening)).toMatchObject({ language, roles: [{ title }] })
    })

    it.each(headings)('sorts what stands under “%s” to %s', (heading, place) => {
      const sorted = sort(`${opening}\n\n${heading}\n\n- Xyzzy\n- Quux\n`)
      expect(placeOf(sorted, 'Xyzzy')).toMatch(new RegExp(`^(?:${place})`))
      expect(placeOf(sorted, 'Quux')).toMatch(new RegExp(`^(?:${place})`))
    })

    it.each(lines)('sorts “%s” to %s without a heading', (line, place) => {
      const sorted = sort(`${opening}\n\n${line}\n`)
      expect(placeOf(sorted, line.replace(/^(?:[-–•] |・)/, ''))).toMatch(
        new RegExp(`^(?:${place})`),
      )
    })

    it.each(salaries)('reads the pay of “%s”', (line, salary) => {
      expect(sort(`${opening}\n\n${line}\n`).roles[0]?.salary).toEqual(salary)
    })
  })
}
