/** What tells where a character stands. */
interface PlacedLetter {
  text: string
  left: number
  right: number
  bottom: number
  top: number
}

/** Accents that take a place of their own, each before the one that combines with a letter. */
const combining: ReadonlyMap<string, string> = new Map([
  ['\u0060', '\u0300'],
  ['\u00B4', '\u0301'],
  ['\u02CA', '\u0301'],
  ['\u02CB', '\u0300'],
  ['\u02C6', '\u0302'],
  ['\u02DC', '\u0303'],
  ['\u00A8', '\u0308'],
  ['\u02DA', '\u030A'],
  ['\u00B8', '\u0327'],
  ['\u02C7', '\u030C'],
  ['\u02DD', '\u030B'],
  ['\u02D8', '\u0306'],
  ['\u00AF', '\u0304'],
  ['\u02D9', '\u0307'],
  ['\u02DB', '\u0328'],
])

/** The letter may come a little before its accent in the file, or behind it. */
const nearby = [1, -1, 2, -2]

const compose = (letter: string, accent: string): string | null => {
  const bare = letter.replace('\u0131', 'i').replace('\u0237', 'j')
  const whole = `${bare}${accent}`.normalize('NFC')
  return whole.length === 1 ? whole : null
}

const standsOver = (accent: PlacedLetter, letter: PlacedLetter): boolean => {
  const middle = (accent.left + accent.right) / 2
  const width = letter.right - letter.left
  const height = letter.top - letter.bottom
  return (
    /^\p{L}$/u.test(letter.text) &&
    middle > letter.left + width * 0.1 &&
    middle < letter.right - width * 0.1 &&
    accent.bottom - letter.bottom > -height * 0.1 &&
    accent.bottom - letter.bottom < height * 0.5
  )
}

/** Where the letter below an accent stands: mostly beside it in the file, but the accent of a capital may come far behind. */
const findLetter = <Char extends PlacedLetter>(
  chars: readonly Char[],
  at: number,
  accent: Char,
): number => {
  const isBelow = (index: number): boolean => {
    const letter = chars[index]
    return letter !== undefined && standsOver(accent, letter)
  }
  const beside = nearby.map((step) => at + step).find(isBelow)
  return beside ?? chars.findIndex((_, index) => isBelow(index))
}

/**
 * Puts accents that are set over a letter as characters of their own, as TeX does in its oldest fonts, and the
 * letter together: `´` over `e` is `é`. Accents that stand alone stay.
 */
export const composeAccents = <Char extends PlacedLetter>(chars: readonly Char[]): Char[] => {
  const whole = [...chars]
  const dropped = new Set<number>()
  for (const [index, char] of chars.entries()) {
    const accent = combining.get(char.text)
    if (accent === undefined) continue
    const at = findLetter(whole, index, char)
    const letter = whole[at]
    const text = letter === undefined ? null : compose(letter.text, accent)
    if (letter === undefined || text === null) continue
    whole[at] = { ...letter, text }
    dropped.add(index)
  }
  return dropped.size === 0 ? whole : whole.filter((_, index) => !dropped.has(index))
}
