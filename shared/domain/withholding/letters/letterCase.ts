const small = /^(?!\p{Script=Georgian})\p{Ll}/u

/** Whether a word begins with a small letter. Georgian has none to a reader: its letters begin names and words alike. */
export const startsSmall = (word: string): boolean => small.test(word)

/** Whether a word begins as a name may: with a capital, or in a script that has none. */
export const startsLikeName = (word: string): boolean => /^\p{L}/u.test(word) && !startsSmall(word)

export type LetterCase = 'none' | 'lower' | 'first' | 'capitals'

/** How a name is written in a text: in a script without capitals, all small, with a first capital, or in capitals. */
export const readCase = (raw: string): LetterCase => {
  const cased = raw.replace(/\p{Script=Georgian}|[^\p{Lu}\p{Ll}\p{Lt}]/gu, '')
  if (cased === '') return 'none'
  if (!/\p{Ll}/u.test(cased)) return 'capitals'
  return startsSmall(cased) ? 'lower' : 'first'
}
