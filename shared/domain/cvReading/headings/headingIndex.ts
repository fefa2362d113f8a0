import { foldText } from '../../text/foldText'
import { arabicHeadings } from './languages/arabic'
import { chineseHeadings } from './languages/chinese'
import { dutchHeadings } from './languages/dutch'
import { englishHeadings } from './languages/english'
import { frenchHeadings } from './languages/french'
import { germanHeadings } from './languages/german'
import { greekHeadings } from './languages/greek'
import { italianHeadings } from './languages/italian'
import { japaneseHeadings } from './languages/japanese'
import { polishHeadings } from './languages/polish'
import { portugueseHeadings } from './languages/portuguese'
import { russianHeadings } from './languages/russian'
import { spanishHeadings } from './languages/spanish'
import { swedishHeadings } from './languages/swedish'
import type { HeadingWords, SectionName } from './types'

const languages: readonly (readonly [code: string, words: HeadingWords])[] = [
  ['en', englishHeadings],
  ['de', germanHeadings],
  ['fr', frenchHeadings],
  ['es', spanishHeadings],
  ['it', italianHeadings],
  ['pt', portugueseHeadings],
  ['nl', dutchHeadings],
  ['sv', swedishHeadings],
  ['pl', polishHeadings],
  ['ru', russianHeadings],
  ['zh', chineseHeadings],
  ['ja', japaneseHeadings],
  ['ar', arabicHeadings],
  ['el', greekHeadings],
]

const sectionNames: readonly SectionName[] = [
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'contact',
  'profile',
  'other',
]

/** Reduces a heading to its letters, so that `E X P E R I E N C E` and `Aus- und Weiterbildung` are found. */
export const squeezeHeading = (text: string): string =>
  foldText(text)
    .replace(/ς/gu, 'σ')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/[^\p{L}\p{N}]+/gu, '')

interface KnownHeading {
  name: SectionName
  languages: string[]
}

const buildIndex = (): ReadonlyMap<string, KnownHeading> => {
  const index = new Map<string, KnownHeading>()
  for (const [code, words] of languages) {
    for (const name of sectionNames) {
      for (const heading of words[name].split('|')) {
        const key = squeezeHeading(heading)
        const known = index.get(key)
        if (known === undefined) index.set(key, { name, languages: [code] })
        else known.languages.push(code)
      }
    }
  }
  return index
}

const index = buildIndex()

/** The section that these very words head; null for any others. */
export const lookUpHeading = (words: string): SectionName | null =>
  index.get(squeezeHeading(words))?.name ?? null

/** The languages in which these words are a heading, by their two letters. */
export const listHeadingLanguages = (words: string): readonly string[] =>
  index.get(squeezeHeading(words))?.languages ?? []
