import { isInUse } from './blocksInUse'

export type Script = (typeof namedScripts)[number][0] | 'other'

/** The role of a character in running text, as far as it depends on its neighbours. */
export type CharacterRole =
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

// Letters by Unicode category that are used as signs beside a word, never inside one.
const signs = /[µªºƒ\p{Lm}]/u
const rolesByPattern: readonly (readonly [RegExp, CharacterRole])[] = [
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

const findRole = (character: string): CharacterRole =>
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

/** The properties of a character that repairing needs. */
export interface Character {
  /** One code point. */
  text: string
  role: CharacterRole
  /** The script of a letter; a sign that many scripts share is of `other`. */
  script: Script
  isAscii: boolean
  isUpper: boolean
  isLower: boolean
  /** A letter beyond ASCII. */
  isSpecialLetter: boolean
  /** Unlikely in today's writing. */
  isRare: boolean
}

const describe = (text: string): Character => {
  const role = findRole(text)
  const isAscii = text < '\u0080'
  return {
    text,
    role,
    script: findScript(text),
    isAscii,
    isUpper: /\p{Lu}/u.test(text),
    isLower: /\p{Ll}/u.test(text),
    isSpecialLetter: role === 'letter' && !isAscii,
    isRare: !isAscii && role !== 'control' && !isInUse(text),
  }
}

// A text has few different characters, each looked up many times. The limit keeps a text made of all the
// characters there are from filling the memory.
const known = new Map<string, Character>()
const mostKnown = 20_000

/** Describes one code point. */
export const toCharacter = (text: string): Character => {
  const found = known.get(text)
  if (found !== undefined) return found
  const character = describe(text)
  if (known.size < mostKnown) known.set(text, character)
  return character
}

/** Splits a text into code points; a lone surrogate counts as one. */
export const toCharacters = (text: string): Character[] => Array.from(text, toCharacter)

export const toText = (characters: readonly Character[]): string =>
  characters.map(({ text }) => text).join('')

/** Whether it is an emoji, arrow, tick or the like, which no writing system yields by chance. */
export const isPictograph = ({ text }: Character): boolean =>
  /[\u2190-\u21FF\u2600-\u27BF\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u{1F000}-\u{1FAFF}]/u.test(text)

/** Whether it is a punctuation mark or bullet that word processors insert; these are damaged most often. */
export const isTypographic = ({ text }: Character): boolean =>
  /[\u00A0£\u2002-\u200B\u2010-\u2027\u202F-\u203A€™\u25A0-\u25FF]/u.test(text)
