/** The scripts that a document must tell apart for fonts, proofing and line breaks. */
export type TextScript =
  'arabic' | 'cyrillic' | 'greek' | 'han' | 'hangul' | 'hebrew' | 'kana' | 'latin'

const patterns: readonly (readonly [TextScript, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
]

const isAscii = /^[ -~]*$/u
const letter = /\p{L}/u

const findScript = (character: string): TextScript | null =>
  letter.test(character)
    ? (patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? null)
    : null

/** Han and kana together are Japanese, so they stay in one part. */
const join = (before: TextScript | null, next: TextScript): TextScript | null => {
  if (before === null || before === next) return next
  const isJapanese = (script: TextScript): boolean => script === 'han' || script === 'kana'
  return isJapanese(before) && isJapanese(next) ? 'kana' : null
}

/**
 * Splits text where its script changes. Spaces, digits, punctuation and letters of other scripts go
 * with the letters before them, at the beginning with those behind; null for text without letters.
 */
export const splitByScript = (text: string): { text: string; script: TextScript | null }[] => {
  if (isAscii.test(text)) return [{ text, script: letter.test(text) ? 'latin' : null }]
  const parts: { text: string; script: TextScript | null }[] = []
  for (const character of text) {
    const script = findScript(character)
    const last = parts.at(-1)
    if (last === undefined) parts.push({ text: character, script })
    else if (script === null) last.text += character
    else {
      const joined = join(last.script, script)
      if (joined === null) parts.push({ text: character, script })
      else {
        last.text += character
        last.script = joined
      }
    }
  }
  return parts
}
