import { startsSentence } from './names/nameContext'
import type { TextReplacement } from './joinedTexts'
import type { TextMatch } from './textMatch'

const article = /(?<![\p{L}\p{N}])(?:the|an?)\s+$/iu
const longestArticle = 5

const capitalise = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)

/**
 * Returns the replacement for a client's name at a match: `neutral`, with a capital at the start
 * of a sentence. In English an article before the name is dropped and the genitive stays: *the
 * Northwind team* becomes *our client team*, *Northwind's team* becomes *our client’s team*.
 */
export const replaceName = (
  text: string,
  { start, end, kept }: TextMatch,
  neutral: string,
  isEnglish: boolean,
): TextReplacement => {
  const before = text.slice(Math.max(0, start - longestArticle), start)
  const [dropped = ''] = (isEnglish ? article.exec(before) : null) ?? []
  const from = start - dropped.length
  const phrase = `${kept.before}${neutral}${isEnglish && kept.isPossessive ? '’s' : ''}`
  return { start: from, end, by: startsSentence(text, from) ? capitalise(phrase) : phrase }
}
