import { foldText } from '../../text/foldText'

/** Words as short as these are words of their own in many languages, so they count only with a capital. */
const shortWord = 3

const normalize = (text: string): string =>
  foldText(text)
    .replace(/[.'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isOfWideScript = (word: string): boolean =>
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word)

const isPlainWord = (word: string): boolean => !/\*|\s/u.test(word) && !isOfWideScript(word)

const toNeedle = (word: string): string => {
  const core = normalize(word.replaceAll('*', ' '))
  if (isOfWideScript(word)) return core
  return `${word.startsWith('*') ? '' : ' '}${core}${word.endsWith('*') ? '' : ' '}`
}

/**
 * Makes a test for words of a list separated by `|`: `engineer*` begins a word, `*entwickler*` stands
 * anywhere in one, others are whole words.
 */
export const createWordTest = (list: string): ((text: string) => boolean) => {
  const words = list.split('|').map((word) => word.trim())
  const plain = words.filter(isPlainWord).map(normalize)
  const whole = new Set(plain.filter((word) => word.length > shortWord))
  const short = new Set(plain.filter((word) => word.length <= shortWord))
  const needles = [...new Set(words.filter((word) => !isPlainWord(word)).map(toNeedle))]
  const hasShort = (text: string): boolean =>
    text
      .split(/[^\p{L}\p{N}.'’]+/u)
      .some((word) => /^\p{Lu}/u.test(word) && short.has(normalize(word)))
  return (text) => {
    const folded = normalize(text)
    if (folded === '') return false
    const padded = ` ${folded} `
    return (
      folded.split(' ').some((word) => whole.has(word)) ||
      hasShort(text) ||
      needles.some((needle) => padded.includes(needle))
    )
  }
}
