import { readMarkedLine } from '@shared/domain/text/pastedLines'
import type { PdfChar } from './readChars'

/** A stretch of characters on one line of a page. */
export interface PdfLine {
  text: string
  left: number
  right: number
  bottom: number
  top: number
  /** Height of the letters' boxes, in points. */
  size: number
  isBold: boolean
  /** Its words, parted where the space between them is wider than one of a text. */
  pieces: readonly string[]
  /** The tags of its characters, in order. */
  markedContents: readonly number[]
}

/** Gaps wider than this many letter heights separate columns. */
const columnGap = 1.6
/** Gaps wider than this many letter heights separate words. */
const wordGap = 0.18
/** Gaps wider than this many letter heights are wider than the space of a text. */
const pieceGap = 0.62
/** Baselines that differ by less than this share of the height are the same. */
const sameBaseline = 0.45

const isPrivate = (text: string): boolean => /\p{Co}/u.test(text)

const isBullet = (text: string): boolean => {
  const { marker, text: rest } = readMarkedLine(`${text.trim()} x`)
  return marker !== null && rest === 'x'
}

const heightOf = ({ top, bottom }: { top: number; bottom: number }): number =>
  Math.max(1, Math.abs(top - bottom))

const isBlank = ({ text }: PdfChar): boolean => text.trim() === ''

/** Letters in icon fonts, and private-use ones, are bullets at the start of a line and icons elsewhere. */
const readGlyph = (char: PdfChar, isFirst: boolean): string => {
  if (!char.isSymbol && !isPrivate(char.text)) return char.text
  if (char.text.trim() === '') return ' '
  return isFirst ? '• ' : ''
}

/** Letters set apart, as in `N A D I A`, are at least this many, and words this much further apart. */
const fewestSpaced = 5
const spacedWordGap = 1.7

/**
 * How far apart words are in a line whose letters are set apart; null for an ordinary line, where words
 * are separated by blanks.
 */
const findSpacing = (inked: readonly PdfChar[], chars: readonly PdfChar[]): number | null => {
  if (inked.length < fewestSpaced || inked.some(isRightToLeft) || inked.some(isWide)) return null
  const words = chars
    .map(({ text }) => (text.trim() === '' ? ' ' : text))
    .join('')
    .split(/\s+/u)
  const gaps = inked.slice(1).map((char, index) => char.left - (inked[index]?.right ?? char.left))
  const sorted = [...gaps].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length * 0.45)] ?? 0
  const height = heightOf(inked[0] ?? { top: 0, bottom: 0 })
  const isTyped = words.filter((word) => word.length === 1).length >= words.length * 0.8
  const isSpaced =
    middle > height * wordGap &&
    sorted.filter((gap) => gap > height * 0.1).length > gaps.length * 0.8
  return (isTyped && middle > 0) || isSpaced ? middle * spacedWordGap : null
}

const isWide = ({ text }: PdfChar): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)

/** The text of a line whose letters are set apart. */
const joinSpaced = (inked: readonly PdfChar[], spacing: number): string =>
  inked
    .map((char, index) => {
      const before = inked[index - 1]
      const isApart = before !== undefined && char.left - before.right > spacing
      return `${isApart ? ' ' : ''}${readGlyph(char, index === 0)}`
    })
    .join('')

const cleanPieces = (pieces: readonly string[]): string[] =>
  pieces.map((piece) => piece.replace(/\s+/gu, ' ').trim()).filter((piece) => piece !== '')

const buildLine = (chars: readonly PdfChar[]): PdfLine | null => {
  const inked = chars.filter((char) => !isBlank(char))
  const [first] = inked
  if (first === undefined) return null
  const spacing = findSpacing(inked, chars)
  let text = ''
  const pieces = ['']
  let before: PdfChar | null = null
  for (const char of chars) {
    if (isBlank(char)) text += ' '
    else {
      const isApart =
        before !== null &&
        !isRightToLeft(char) &&
        char.left - before.right > heightOf(char) * wordGap
      if (isApart) text += ' '
      const isWideApart =
        before !== null &&
        !isRightToLeft(char) &&
        char.left - before.right > heightOf(char) * pieceGap
      const glyph = readGlyph(char, char === first)
      if (isWideApart) pieces.push('')
      pieces.push(`${pieces.pop() ?? ''}${!isWideApart && /\s$/u.test(text) ? ' ' : ''}${glyph}`)
      text += glyph
      before = char
    }
  }
  const lettersOf = inked.filter(({ text: letter }) => /[\p{L}\p{N}]/u.test(letter))
  const sizes = (lettersOf.length > 0 ? lettersOf : inked).map(heightOf).sort((a, b) => a - b)
  const whole = (spacing === null ? text : joinSpaced(inked, spacing)).replace(/\s+/gu, ' ').trim()
  return {
    text: whole,
    pieces: spacing === null ? cleanPieces(pieces) : [whole],
    left: Math.min(...inked.map(({ left }) => left)),
    right: Math.max(...inked.map(({ right }) => right)),
    bottom: Math.min(...inked.map(({ bottom, top }) => Math.min(bottom, top))),
    top: Math.max(...inked.map(({ bottom, top }) => Math.max(bottom, top))),
    size: sizes[Math.floor(sizes.length / 2)] ?? 1,
    isBold: lettersOf.length > 0 && lettersOf.every(({ isBold }) => isBold),
    markedContents: [...new Set(inked.map(({ markedContent }) => markedContent))],
  }
}

/** Whether two stretches are on one baseline. */
export const shareBaseline = (
  one: Pick<PdfLine, 'bottom' | 'top'>,
  other: Pick<PdfLine, 'bottom' | 'top'>,
): boolean =>
  Math.abs(one.bottom - other.bottom) < Math.min(heightOf(one), heightOf(other)) * sameBaseline ||
  // Letters of another size beside them, such as a superscript figure.
  (one.bottom >= other.bottom && one.top <= other.top) ||
  (other.bottom >= one.bottom && other.top <= one.top)

/** Whether a character belongs to a script that is written from right to left. */
export const isRightToLeft = ({ text }: { text: string }): boolean =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)

const overlapsVertically = (one: PdfChar, other: PdfChar): boolean =>
  one.top > other.bottom && other.top > one.bottom

const isNextTo = (before: PdfChar, char: PdfChar): boolean => {
  const height = Math.max(heightOf(before), heightOf(char))
  if (isRightToLeft(before) || isRightToLeft(char)) {
    // Their boxes fit the letters closely, so they share no baseline.
    const distance = Math.max(before.left - char.right, char.left - before.right)
    return overlapsVertically(before, char) && distance < height * columnGap * 2
  }
  const gap = char.left - before.right
  return shareBaseline(before, char) && gap < height * columnGap && gap > -height
}

const joinPieces = (one: PdfLine, other: PdfLine): string[] => {
  const gap = other.left - one.right
  if (gap > other.size * pieceGap) return [...one.pieces, ...other.pieces]
  const between = gap > other.size * wordGap ? ' ' : ''
  const seam = `${one.pieces.at(-1) ?? ''}${between}${other.pieces[0] ?? ''}`
  return [...one.pieces.slice(0, -1), seam, ...other.pieces.slice(1)]
}

/** Joins two stretches of one line. */
export const joinStretches = (one: PdfLine, other: PdfLine): PdfLine => ({
  text: `${one.text}${other.left - one.right > other.size * wordGap ? ' ' : ''}${other.text}`,
  left: one.left,
  right: Math.max(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
  top: Math.max(one.top, other.top),
  size: Math.max(one.size, other.size),
  isBold: isBullet(one.text) ? other.isBold : one.isBold && other.isBold,
  pieces: joinPieces(one, other),
  markedContents: [...new Set([...one.markedContents, ...other.markedContents])],
})

/** The widest gap between a bullet and its text, in letter heights. */
const bulletGap = 5

const belongsBehind = (one: PdfLine, other: PdfLine): boolean => {
  const gap = other.left - one.right
  const limit = isBullet(one.text) ? bulletGap : columnGap
  return shareBaseline(one, other) && gap > -other.size * 0.5 && gap < other.size * limit
}

/** Joins what is separate in the file but adjacent on the page, and bullets with their text. */
const joinNeighbours = (stretches: readonly PdfLine[]): PdfLine[] => {
  const lines: PdfLine[] = []
  for (const stretch of stretches) {
    const last = lines.at(-1)
    if (last !== undefined && belongsBehind(last, stretch)) {
      lines[lines.length - 1] = joinStretches(last, stretch)
    } else lines.push(stretch)
  }
  return lines
}

/** Groups characters into lines, in the order of the file. Adjacent columns give separate lines. */
export const buildLines = (chars: readonly PdfChar[]): PdfLine[] => {
  const stretches: PdfLine[] = []
  let current: PdfChar[] = []
  let before: PdfChar | null = null
  const end = (): void => {
    const line = buildLine(current)
    if (line !== null && line.text !== '') stretches.push(line)
    current = []
  }
  for (const char of chars) {
    if (isBlank(char)) {
      if (current.length > 0) current.push(char)
      continue
    }
    if (before !== null && !isNextTo(before, char)) end()
    current.push(char)
    before = char
  }
  end()
  return joinNeighbours(stretches)
}
