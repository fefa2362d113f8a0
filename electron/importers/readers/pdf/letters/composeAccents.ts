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

/** A page has far fewer accents whose letter isn’t beside them; so many are looked for in all of it. */
const mostSearches = 500

/** Where the letter beside an accent stands that it is set over; undefined if neither neighbour is it. */
const findBeside = (chars: readonly PlacedLetter[], at: number): number | undefined =>
  nearby
    .map((step) => at + step)
    .find((index) => {
      const [accent, letter] = [chars[at], chars[index]]
      return accent !== undefined && letter !== undefined && standsOver(accent, letter)
    })

/**
 * Puts accents that are set over a letter as characters of their own, as TeX does in its oldest fonts, and the
 * letter together: `´` over `e` is `é`. The letter is mostly beside its accent in the file, but the accent of
 * a capital may come far behind. Accents that stand alone stay.
 */
export const composeAccents = <Char extends PlacedLetter>(chars: readonly Char[]): Char[] => {
  const whole = [...chars]
  const dropped = new Set<number>()
  let searches = 0
  const findAnywhere = (accent: Char): number => {
    searches += 1
    return searches > mostSearches ? -1 : whole.findIndex((letter) => standsOver(accent, letter))
  }
  for (const [index, char] of chars.entries()) {
    const accent = combining.get(char.text)
    if (accent === undefined) continue
    const at = findBeside(whole, index) ?? findAnywhere(char)
    const letter = whole[at]
    const text = letter === undefined ? null : compose(letter.text, accent)
    if (letter === undefined || text === null) continue
    whole[at] = { ...letter, text }
    dropped.add(index)
  }
  return dropped.size === 0 ? whole : whole.filter((_, index) => !dropped.has(index))
}
