export type TextDirection = 'ltr' | 'rtl'

// The right-to-left scripts in current use.
const rtlLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const anyLetter = /\p{L}/u
const digit = /(?![\u0660-\u0669])\p{Nd}/u
const combiningMark = /\p{M}/u
/** What belongs to the word before it, as in *C++* and *C#*, and must not jump to its other side. */
const wordEnding = /[+#%°*™®]/u
const rtlLanguages = [
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]

const marks: Readonly<Record<string, TextDirection>> = { '\u200E': 'ltr', '\u200F': 'rtl' }

/** The direction of a letter, or of a mark that stands for one. */
const getLetterDirection = (character: string): TextDirection | null => {
  const marked = marks[character]
  if (marked !== undefined) return marked
  if (!anyLetter.test(character)) return null
  return rtlLetter.test(character) ? 'rtl' : 'ltr'
}

/**
 * The direction of the first letter, as HTML's `dir="auto"` determines it; null for text
 * without letters.
 */
export const findDirection = (text: string): TextDirection | null => {
  const letter = anyLetter.exec(text)?.[0]
  return letter === undefined ? null : getLetterDirection(letter)
}

/** The writing direction of a language (BCP 47 tag). */
export const getLanguageDirection = (language: string): TextDirection => {
  const subtags = language.toLowerCase().split('-')
  if (subtags.includes('latn')) return 'ltr'
  return rtlLanguages.includes(subtags[0] ?? '') ? 'rtl' : 'ltr'
}

/**
 * Splits text where its direction changes. Spaces, digits and punctuation go with the
 * surrounding letters; where those differ, with the `base` direction.
 */
export const splitByDirection = (
  text: string,
  base: TextDirection,
): { text: string; direction: TextDirection }[] => {
  const parts: { text: string; direction: TextDirection }[] = []
  const append = (piece: string, direction: TextDirection): void => {
    const last = parts.at(-1)
    if (piece === '') return
    if (last?.direction === direction) last.text += piece
    else parts.push({ text: piece, direction })
  }
  let neutral = ''
  let before: TextDirection = base
  for (const character of text) {
    // A number belongs to left-to-right letters before it (UAX #9, W7).
    const isNumberOfWord = before === 'ltr' && digit.test(character)
    const direction = isNumberOfWord ? 'ltr' : getLetterDirection(character)
    if (direction === null) {
      const isPart =
        combiningMark.test(character) || (parts.length > 0 && wordEnding.test(character))
      if (neutral === '' && isPart) append(character, before)
      else neutral += character
      continue
    }
    append(neutral, before === direction ? direction : base)
    append(character, direction)
    neutral = ''
    before = direction
  }
  append(neutral, base)
  return parts
}
