import { lexicons } from '../lexicon'
import { splitPhrases } from './phraseIndex'
import { tokenize } from './tokens'
import { isTraditional } from '../../text/chineseCharacters'

/** Listed next to `zh` for a text in traditional characters. */
export const traditional = 'zh-Hant'

/** The languages of a text: the likeliest, and every one whose words make up a good part of it. */
export interface DetectedLanguage {
  main: string
  all: string[]
}

const smallWords = lexicons.map(({ language, smallWords: list }) => ({
  language,
  words: new Set(splitPhrases(list).flatMap((word) => tokenize(word).map((token) => token.word))),
}))

/** Whether a word is among the small words of a language, such as articles. */
export const isSmallWord = (word: string, languages: readonly string[]): boolean =>
  smallWords.some(({ language, words }) => languages.includes(language) && words.has(word))

/** How many languages have a word among their small words. */
const spreads = new Map<string, number>()
for (const { words } of smallWords)
  for (const word of words) spreads.set(word, (spreads.get(word) ?? 0) + 1)

// Enough of a posting to detect its language, without counting through a page of two megabytes.
const longestSample = 40_000

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
]

/**
 * Languages close to one that has a lexicon, with the letters or words that they use and it doesn't,
 * and the letters that it uses and they don't.
 */
const neighbours: readonly (readonly [
  of: string,
  language: string,
  own: RegExp,
  others: RegExp,
])[] = [
  ['ru', 'uk', /[іїєґ]/giu, /[ыэёъ]/giu],
  ['ru', 'be', /[іў]/giu, /[иїєщъ]/giu],
  ['ru', 'sr', /[јљњђћџ]/giu, /[йыэёъьщюя]/giu],
  ['ru', 'mk', /[јќѓѕљњ]/giu, /[йыэёъьщюяћђ]/giu],
  ['ru', 'bg', /ъ/giu, /[ыэёії]/giu],
  ['ar', 'fa', /[پچگژکی]/gu, /[يكةىٹڈں]/gu],
  ['sv', 'da', /[æø]|(?<!\p{L})(?:af|hvad|dig|os|jer|blive|uddannelse)(?!\p{L})/giu, /[äö]/giu],
  ['sv', 'no', /[æø]|(?<!\p{L})(?:av|hva|deg|oss|dere|bli|utdanning)(?!\p{L})/giu, /[äö]/giu],
  ['ar', 'ur', /[ٹڈںےہھ]/gu, /[يكةىة]/gu],
]

/** The language itself, or the close one whose letters the text uses. */
const tellFromNeighbours = (language: string, text: string): string => {
  const found = neighbours
    .filter(([of]) => of === language)
    .map(([, neighbour, own, others]) => ({
      neighbour,
      lead: countScript(text, own) - 3 * countScript(text, others),
    }))
    .filter(({ lead }) => lead > 0)
    .sort((one, other) => other.lead - one.lead)
  return found[0]?.neighbour ?? language
}

const countScript = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const findByScript = (text: string): string[] => {
  const letters = countScript(text, /\p{L}/gu)
  const counts = scripts.map(([language, pattern]) => ({
    language,
    // An ideograph says as much as half a dozen letters.
    share:
      (countScript(text, pattern) * (language === 'zh' || language === 'ja' ? 4 : 1)) / letters,
  }))
  const found = counts
    .filter(({ share }) => share > 0.2)
    .sort((one, other) => other.share - one.share)
  const isJapanese = counts.some(({ language, share }) => language === 'ja' && share > 0.15)
  return found
    .map(({ language }) => tellFromNeighbours(language, text))
    .filter((language) => (isJapanese ? language !== 'zh' : language !== 'ja'))
    .concat(isJapanese && !found.some(({ language }) => language === 'ja') ? ['ja'] : [])
}

/** A page in one language may label its facts in another script: `公司: Harrow Mills GmbH`. */
const findMinorScripts = (text: string): string[] =>
  scripts
    .filter(([language, pattern]) => language !== 'ja' && countScript(text, pattern) >= 2)
    .map(([language]) => language)

const findByWords = (text: string): { language: string; count: number }[] => {
  const words = tokenize(text).map(({ word }) => word)
  return smallWords
    .map(({ language, words: known }) => ({
      language,
      // A word that several languages share says little for any of them.
      count:
        words.reduce((sum, word) => sum + (known.has(word) ? 1 / (spreads.get(word) ?? 1) : 0), 0) /
        Math.sqrt(Math.max(known.size, 1)),
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
}

/** Detects the language of a text by its script and its small words; English if they say nothing. */
export const detectLanguage = (text: string): DetectedLanguage => {
  const sample = text.slice(0, longestSample)
  const byScript = findByScript(sample)
  const byWords = findByWords(sample)
  const most = byWords[0]?.count ?? 0
  const likely = byWords.filter(({ count }) => count >= most * 0.35).map(({ language }) => language)
  const told = likely.slice(0, 1).map((language) => tellFromNeighbours(language, sample))
  const ranked = [...byScript, ...told, ...likely]
  const main = ranked[0] ?? 'en'
  // The names of fields and tools are English everywhere.
  const all = [...new Set([...[...new Set(ranked)].slice(0, 3), 'en', ...findMinorScripts(sample)])]
  return { main, all: main === 'zh' && isTraditional(sample) ? [...all, traditional] : all }
}
