import { isInUse } from './blocksInUse'

export type Script = (typeof namedScripts)[number][0] | 'other'

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

const findRole = (character: string): Role =>
  rolesByPattern.find(([pattern]) => pattern.test(character))?.[1] ?? 'other'

const namedScripts = [
  ['latin', /\p{Script=Latin}/u],
  ['greek', /\p{Script=Greek}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['east-asian', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['thai', /\p{Script=Thai}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
] as const

const findScript = (character: string): Script =>
  namedScripts.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other'

// A text holds few different characters, each asked about many times.
const remember = <Value>(find: (character: string) => Value): ((character: string) => Value) => {
  const known = new Map<string, Value>()
  return (character) => {
    const value = known.get(character) ?? find(character)
    known.set(character, value)
    return value
  }
}

export const roleOf = remember(findRole)

/** The script of a letter; a sign that many scripts share is of `other`. */
export const scriptOf = remember(findScript)

export const isUpper = remember((character) => /\p{Lu}/u.test(character))
export const isLower = remember((character) => /\p{Ll}/u.test(character))
export const isAscii = (character: string): boolean => character < '\u0080'

/** Emoji, arrows, ticks and the like, which no writing system yields by chance. */
export const isPictograph = (character: string): boolean =>
  /[\u2190-\u21FF\u2600-\u27BF\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u{1F000}-\u{1FAFF}]/u.test(
    character,
  )

/** The punctuation and bullets that word processors put in and that are damaged most often. */
export const isTypographic = (character: string): boolean =>
  /[\u00A0£\u2002-\u200B\u2010-\u2027\u202F-\u203A€™\u25A0-\u25FF]/u.test(character)

/** Whether a character is one that today's writing is unlikely to hold. */
export const isRare = remember(
  (character) => !isAscii(character) && roleOf(character) !== 'control' && !isInUse(character),
)
