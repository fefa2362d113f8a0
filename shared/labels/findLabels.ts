import { arabicLabels } from './arabic'
import { chineseLabels } from './chinese'
import { dutchLabels } from './dutch'
import { englishLabels } from './english'
import { frenchLabels } from './french'
import { germanLabels } from './german'
import { greekLabels } from './greek'
import { italianLabels } from './italian'
import { polishLabels } from './polish'
import { portugueseLabels } from './portuguese'
import type { PostingLabels } from './postingLabels'
import { spanishLabels } from './spanish'

/** By primary language subtag. */
const labelsByLanguage = new Map<string, PostingLabels>([
  ['ar', arabicLabels],
  ['de', germanLabels],
  ['el', greekLabels],
  ['en', englishLabels],
  ['es', spanishLabels],
  ['fr', frenchLabels],
  ['it', italianLabels],
  ['nl', dutchLabels],
  ['pl', polishLabels],
  ['pt', portugueseLabels],
  ['zh', chineseLabels],
])

/** The languages that postings have labels in, as BCP 47 tags. */
export const labelLanguages: readonly string[] = [...labelsByLanguage.keys()]

/** Matches Chinese written in traditional characters; the labels are in simplified ones. */
const traditionalChinese = /^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/iu

/** Returns the labels for a posting in `language` (BCP 47); English if there are none. */
export const findLabels = (language: string): PostingLabels => {
  if (traditionalChinese.test(language)) return englishLabels
  return labelsByLanguage.get(language.toLowerCase().split('-')[0] ?? '') ?? englishLabels
}
