const small = /^(?!\p{Script=Georgian})\p{Ll}/u

/** Whether a word begins with a small letter. Readers of Georgian see none: its letters begin names and words alike. */
export const startsSmall = (word: string): boolean => small.test(word)

/** Whether a word begins as a name can: with a capital, or in a script without capitals. */
export const startsLikeName = (word: string): boolean => /^\p{L}/u.test(word) && !startsSmall(word)

export type LetterCase = 'none' | 'lower' | 'first' | 'capitals'

/**
 * Reads how a name is capitalised in a text: in a script without capitals, all small, with a
 * first capital, or in capitals.
 */
export const readCase = (raw: string): LetterCase => {
  const cased = raw.replace(/\p{Script=Georgian}|[^\p{Lu}\p{Ll}\p{Lt}]/gu, '')
  if (cased === '') return 'none'
  if (!/\p{Ll}/u.test(cased)) return 'capitals'
  return startsSmall(cased) ? 'lower' : 'first'
}
