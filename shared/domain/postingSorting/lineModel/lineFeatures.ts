import type { Token } from '../lines/tokens'

/** Features are hashed into this many buckets; the others of a line distinguish those that share one. */
export const featureBuckets = 2 ** 16

/** Only this many words of a long paragraph are used. */
const mostWords = 120

// FNV-1a, 32 bit: http://www.isthe.com/chongo/tech/comp/fnv/
const hashFeature = (feature: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return ((hash >>> 16) ^ hash) & (featureBuckets - 1)
}

const isIdeograph = (word: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]$/u.test(word)

/** Numbers with the same number of digits count as the same word. */
const generaliseWord = (word: string): string =>
  /^\d+$/.test(word) ? '0'.repeat(Math.min(word.length, 5)) : word

const partLength = 4

/** Runs of letters, so that `Erfahrung` and `Berufserfahrungen` have much in common. */
const listParts = (word: string): string[] => {
  if (word.length < partLength || isIdeograph(word)) return []
  const bounded = `-${word}-`
  const count = bounded.length - partLength + 1
  return Array.from({ length: count }, (_, at) => `#${bounded.slice(at, at + partLength)}`)
}

const lengthNames: readonly (readonly [number, string])[] = [
  [2, 'a'],
  [5, 'b'],
  [10, 'c'],
  [20, 'd'],
  [40, 'e'],
  [Infinity, 'f'],
]

const describeForm = (text: string, words: number): string[] => [
  `~${lengthNames.find(([most]) => words <= most)?.[1] ?? ''}`,
  ...(/[.。!！]["”’»)\]]*$/u.test(text) ? ['~.'] : []),
  ...(/[?？؟]/u.test(text) ? ['~?'] : []),
  ...(/\S[:：]\s?\S/u.test(text) ? ['~:'] : []),
  ...(/@/.test(text) ? ['~@'] : []),
  ...(/:\/\/|www\./i.test(text) ? ['~/'] : []),
  ...(/\p{Sc}/u.test(text) ? ['~$'] : []),
  ...(/\d/.test(text) ? ['~0'] : []),
]

/**
 * What a line is made of, as numbers below `featureBuckets`: its words, pairs of words, parts of
 * words, how it begins, and its form. Each number occurs once.
 */
export const listFeatures = (text: string, tokens: readonly Token[]): number[] => {
  const words = tokens.slice(0, mostWords).map(({ word }) => generaliseWord(word))
  const features = describeForm(text, tokens.length)
  words.forEach((word, index) => {
    features.push(word, ...listParts(word))
    const next = words[index + 1]
    if (next === undefined) return
    features.push(`${word} ${next}`)
    const afterNext = words[index + 2]
    if (afterNext !== undefined && isIdeograph(word)) features.push(`${word} ${next} ${afterNext}`)
  })
  const [first, second] = words
  if (first !== undefined) features.push(`^${first}`)
  if (first !== undefined && second !== undefined) features.push(`^${first} ${second}`)
  return [...new Set(features.map(hashFeature))]
}
