import { arabicLabels } from './languages/rightToLeft/arabic'
import { chineseLabels } from './languages/eastAsian/chinese'
import { dutchLabels } from './languages/dutch'
import { englishLabels } from './languages/english'
import { frenchLabels } from './languages/french'
import { germanLabels } from './languages/german'
import { greekLabels } from './languages/greek'
import { hebrewLabels } from './languages/rightToLeft/hebrew'
import { italianLabels } from './languages/italian'
import { japaneseLabels } from './languages/eastAsian/japanese'
import { koreanLabels } from './languages/eastAsian/korean'
import { persianLabels } from './languages/rightToLeft/persian'
import { polishLabels } from './languages/polish'
import { portugueseLabels } from './languages/portuguese'
import type { PostingLabels } from './postingLabels'
import { spanishLabels } from './languages/spanish'
import { traditionalChineseLabels } from './languages/eastAsian/traditionalChinese'

const traditional = 'zh-Hant'

/** By primary language subtag; Chinese in traditional characters by its script. */
const labelsByLanguage = new Map<string, PostingLabels>([
  ['ar', arabicLabels],
  ['de', germanLabels],
  ['el', greekLabels],
  ['en', englishLabels],
  ['es', spanishLabels],
  ['fa', persianLabels],
  ['fr', frenchLabels],
  ['he', hebrewLabels],
  ['it', italianLabels],
  ['ja', japaneseLabels],
  ['ko', koreanLabels],
  ['nl', dutchLabels],
  ['pl', polishLabels],
  ['pt', portugueseLabels],
  ['zh', chineseLabels],
  [traditional, traditionalChineseLabels],
])

/** The languages that postings have labels in, as BCP 47 tags. */
export const labelLanguages: readonly string[] = [...labelsByLanguage.keys()]

/** Matches Chinese written in traditional characters. */
const traditionalChinese = /^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/iu

/** Returns the language in which there are words for a text in `language` (BCP 47), if there are any: its primary subtag, or `zh-Hant`. */
export const findLabelKey = (language: string): string =>
  traditionalChinese.test(language) ? traditional : (language.toLowerCase().split('-')[0] ?? '')

/** Returns the labels for a posting in `language` (BCP 47); English if there are none. */
export const findLabels = (language: string): PostingLabels =>
  labelsByLanguage.get(findLabelKey(language)) ?? englishLabels
