import { arabicLabels } from './languages/arabic'
import { chineseLabels } from './languages/chinese'
import { dutchLabels } from './languages/dutch'
import { englishLabels } from './languages/english'
import { frenchLabels } from './languages/french'
import { germanLabels } from './languages/german'
import { greekLabels } from './languages/greek'
import { italianLabels } from './languages/italian'
import { polishLabels } from './languages/polish'
import { portugueseLabels } from './languages/portuguese'
import type { PostingLabels } from './postingLabels'
import { spanishLabels } from './languages/spanish'

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
