import { isInUse } from './blocksInUse'

export type Script = 'latin' | 'greek' | 'cyrillic' | 'east-asian' | 'other'

/** What a character does in running text, as far as its neighbours depend on it. */
export type Role =
  | 'letter'
  | 'mark'
  | 'digit'
  | 'space'
  | 'quote'
  | 'apostrophe'
  | 'dash'
  | 'opener'
  | 'symbol'
  | 'control'
  | 'other'

// Letters by Unicode category that stand as signs beside a word, never inside one.
const signs = /[µªºƒ\p{Lm}]/u
const rolesByPattern: readonly (readonly [RegExp, Role])[] = [
  [/[\u0080-\u009F]/u, 'control'],
  [/[\s\u00AD]/u, 'space'],
  [signs, 'symbol'],
  [/\p{L}/u, 'letter'],
  [/[\uFE0E\uFE0F]/u, 'other'],
  [/\p{M}/u, 'mark'],
  [/[0-9]/u, 'digit'],
  [/[’‘]/u, 'apostrophe'],
  [/[“”«»‹›]/u, 'quote'],
  [/[–—…•·]/u, 'dash'],
  [/[€£¥¤§¡¿‚„‰]/u, 'opener'],
  [/[¢¦¨©¬®¯°±²³´¶¸¹¼½¾†‡™№˘˛˝˙΄΅―÷×]/u, 'symbol'],
]

export const roleOf = (character: string): Role =>
  rolesByPattern.find(([pattern]) => pattern.test(character))?.[1] ?? 'other'

const scripts: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Latin}/u, 'latin'],
  [/\p{Script=Greek}/u, 'greek'],
  [/\p{Script=Cyrillic}/u, 'cyrillic'],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 'east-asian'],
]

/** The script of a letter. */
export const scriptOf = (letter: string): Script =>
  scripts.find(([pattern]) => pattern.test(letter))?.[1] ?? 'other'

export const isUpper = (character: string): boolean => /\p{Lu}/u.test(character)
export const isLower = (character: string): boolean => /\p{Ll}/u.test(character)
export const isAscii = (character: string): boolean => /\p{ASCII}/u.test(character)

/** Emoji, arrows, ticks and the like, which no writing system yields by chance. */
export const isPictograph = (character: string): boolean =>
  /[\u2190-\u21FF\u2600-\u27BF\u2B00-\u2BFF\u{1F000}-\u{1FAFF}]/u.test(character)

/** The punctuation and bullets that word processors put in and that are damaged most often. */
export const isTypographic = (character: string): boolean =>
  /[\u00A0£\u2002-\u200B\u2010-\u2027\u202F-\u203A€™\u25A0-\u25FF]/u.test(character)

/** Whether a character is one that today's writing is unlikely to hold. */
export const isRare = (character: string): boolean =>
  !isAscii(character) && roleOf(character) !== 'control' && !isInUse(character)
