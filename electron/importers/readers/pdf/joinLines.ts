import { createItemTest, splitLabel } from '../blocks/recognizeLine'
import type { PdfLine } from './pdfLines'

/** The text of several lines that belong together. */
export interface PdfParagraph {
  text: string
  size: number
  isBold: boolean
  lines: readonly PdfLine[]
}

const wideScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
// `Vor- und Nachteile`, `short- or long-term`: the hyphen replaces a word that follows.
const sharedHyphen = /^(?:und|oder|bzw|sowie|and|or|et|ou|y|e|en|of|och|i|lub)\b/iu

/** Joins the end of one line with the next, restoring words that were broken. */
export const joinTexts = (before: string, after: string): string => {
  if (before === '') return after
  const last = before.at(-1) ?? ''
  const isHyphen = /[\p{L}][-‐]$/u.test(before)
  if (isHyphen && sharedHyphen.test(after)) return `${before} ${after}`
  // `e-` and `E-` of `e-mail` are not syllables.
  if (/\p{L}{2}[-‐]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after
  if (isHyphen) return before + after
  return wideScript.test(last) && wideScript.test(after.charAt(0))
    ? before + after
    : `${before} ${after}`
}

const firstWordWidth = ({ text, left, right }: PdfLine): number => {
  const [word = ''] = text.split(' ')
  return ((right - left) * word.length) / Math.max(1, text.length)
}

const measurePitch = (one: PdfLine, other: PdfLine): number => one.bottom - other.bottom

/** Finds the usual distance between lines in a column: the smallest of those that are frequent. */
const findPitch = (lines: readonly PdfLine[]): number => {
  const pitches = lines
    .slice(1)
    .map((line, index) => {
      const before = lines[index]
      return before === undefined ? 0 : measurePitch(before, line) / line.size
    })
    .filter((pitch) => pitch > 0.7 && pitch < 2.2)
    .sort((a, b) => a - b)
  return pitches[Math.floor(pitches.length * 0.3)] ?? 1.2
}

const isSameSize = (one: number, other: number): boolean => Math.abs(one - other) < one * 0.1

export interface Column {
  /** How wide its lines of about this size are, in points. */
  rightOf: (size: number) => number
  /** The usual distance between lines, in letter heights. */
  pitch: number
}

/** The usual properties of lines in a column. */
export const measureColumn = (lines: readonly PdfLine[]): Column => ({
  rightOf: (size) =>
    Math.max(0, ...lines.filter((line) => isSameSize(line.size, size)).map(({ right }) => right)),
  pitch: findPitch(lines),
})

/** Whether a line continues in the next, rather than ending early. */
const goesOn = (
  start: PdfLine,
  before: PdfLine,
  line: PdfLine,
  { rightOf, pitch }: Column,
  hasMarker: (line: PdfLine) => boolean,
): boolean => {
  const distance = measurePitch(before, line) / Math.max(before.size, line.size)
  if (!isSameSize(before.size, line.size) || hasMarker(line) || distance <= 0.3) return false
  if (distance > pitch * 1.35) return false
  if (splitLabel(start.text) !== null && splitLabel(line.text) !== null) return false
  const isHanging = line.left > start.left + start.size * 0.4
  if (hasMarker(start)) {
    if (line.left < start.left - start.size * 0.3) return false
    if (isHanging) return true
  }
  if (before.isBold !== line.isBold && !hasMarker(before)) return false
  if (/\p{L}[-‐]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return true
  // If there was room for the next word, the author ended the line.
  return before.right + firstWordWidth(line) + before.size * 0.25 > rightOf(line.size)
}

/** Joins the lines of a column to paragraphs. */
export const joinLines = (lines: readonly PdfLine[]): PdfParagraph[] => {
  const column = measureColumn(lines)
  const isItem = createItemTest()
  const items = new Set(lines.filter(({ text }) => isItem(text)))
  const hasMarker = (line: PdfLine): boolean => items.has(line)
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const [start] = group ?? []
    const before = group?.at(-1)
    if (
      group !== undefined &&
      start !== undefined &&
      before !== undefined &&
      goesOn(start, before, line, column, hasMarker)
    ) {
      group.push(line)
    } else groups.push([line])
  }
  return groups.map((group) => ({
    text: group.reduce((text, line) => joinTexts(text, line.text), ''),
    size: Math.max(...group.map(({ size }) => size)),
    isBold: group.every(({ isBold }) => isBold),
    lines: group,
  }))
}
