import { readLabelledValue } from './labelledValue'
import type { RawLine } from './rawLine'

/** A stretch of lines that are one thing. */
export interface JoinedLine extends RawLine {
  to: number
}

// Mail programs and PDFs wrap at 55 to 130 characters; a longer line was not wrapped at all.
const narrowest = 45
const widest = 130

const endsSentence = (text: string): boolean => /[.!?:;。！？：；…]["”’»)\]]*$/u.test(text)

// Words after which no line of its own ends.
const isUnfinished = (text: string): boolean =>
  /(?:[,(/–-]|\s(?:and|or|the|of|to|for|with|in|a|an|und|oder|der|die|das|von|zu|mit|für|et|de|la|le|les|des|du|y|o|e|di|da|en|van|het|i|w|z|och|att|av|και|и|в|с))$/iu.test(
    text,
  )

// Chinese and Japanese may be parted behind any character.
const firstWord = (text: string): string =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|^\S+/u.exec(text)?.[0] ?? ''

/**
 * Whether the first word of the next line would not have fitted on the line above it. A line that
 * goes far beyond the width was not wrapped at it.
 */
const wasFull = (above: RawLine, next: RawLine, width: number): boolean =>
  above.width <= width * 1.25 && above.width + 1 + firstWord(next.text).length > width * 0.88

// Letters of scripts without capitals may begin a line as well as go on with one.
const startsLow = (text: string): boolean => /^[\p{Ll}\p{Lo}(]/u.test(text)

/**
 * Whether lines go on where the ones above were full. In a list without bullets, whose lines only
 * happen to be long, the next line begins a new item.
 */
const seemsWrapped = (lines: readonly RawLine[], width: number): boolean => {
  const next = lines.filter((line, index) => {
    const above = lines[index - 1]
    return (
      above !== undefined &&
      line.number === above.number + 1 &&
      !line.isApart &&
      line.kind === 'paragraph' &&
      above.width >= narrowest &&
      wasFull(above, line, width)
    )
  })
  return next.length < 2 || next.filter(({ text }) => startsLow(text)).length >= next.length / 4
}

/** The width at which the lines of a text were wrapped; null where they were not. */
const findWrapWidth = (lines: readonly RawLine[]): number | null => {
  const widths = lines
    .filter(({ kind, width }) => kind !== null && kind !== 'heading' && width >= narrowest)
    .map(({ width }) => width)
    .sort((one, other) => one - other)
  if (widths.length < 3) return null
  const nearly = widths[Math.floor(widths.length * 0.9)] ?? 0
  return nearly > widest || !seemsWrapped(lines, nearly) ? null : nearly
}

const continues = (
  whole: JoinedLine,
  above: RawLine,
  next: RawLine,
  width: number | null,
): boolean => {
  if (next.number !== above.number + 1 || above.endsHard || next.kind === null) return false
  if (next.isApart && !(next.kind === 'keyValue' && /^\p{Ll}/u.test(next.text))) return false
  if (whole.kind === 'heading' || whole.kind === 'tableRow') return false
  if (/^[,;.)]/u.test(next.text)) return true
  const isLow = /^[\p{Ll}(]/u.test(next.text)
  if (/\p{L}-$/u.test(above.text) && /^\p{L}/u.test(next.text)) return true
  if (whole.kind === 'listItem' && next.indent > whole.indent && isLow) return true
  if (above.width < 25) return false
  if (isLow && isUnfinished(above.text)) return true
  if (width === null) return false
  if (!wasFull(above, next, width) || above.width < narrowest) return false
  return (
    isLow ||
    !endsSentence(above.text) ||
    (next.kind === 'paragraph' && above.width >= narrowest && whole.kind !== 'keyValue')
  )
}

/** `Entwick-` and `lung` are one word, `Forschungs-` and `und` are two. */
const joinTexts = (above: string, next: string): string => {
  if (/\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(next))
    return /^(?:und|oder|and|or|bzw|sowie|et|ou|och|en|of)\b/u.test(next)
      ? `${above} ${next}`
      : `${above.slice(0, -1)}${next}`
  if (/[-/]$/u.test(above) && !/\s[-/]$/u.test(above)) return `${above}${next}`
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、。]$/u.test(above)
    ? `${above}${next}`
    : `${above} ${next}`
}

const join = (whole: JoinedLine, next: RawLine): JoinedLine => {
  const text = joinTexts(whole.text, next.text)
  const cells =
    whole.kind === 'keyValue' || whole.cells.length > 0 ? (readLabelledValue(text) ?? []) : []
  return { ...whole, text, cells, to: next.number, endsHard: next.endsHard }
}

/** Joins the lines of a paragraph or item that was wrapped by hand, by a mail program or in a PDF. */
export const joinWrapped = (lines: readonly RawLine[]): JoinedLine[] => {
  const width = findWrapWidth(lines)
  const joined: JoinedLine[] = []
  let open: JoinedLine | null = null
  lines.forEach((line, index) => {
    const above = lines[index - 1]
    if (open !== null && above !== undefined && continues(open, above, line, width)) {
      open = join(open, line)
      joined[joined.length - 1] = open
    } else {
      open = { ...line, to: line.number }
      joined.push(open)
    }
  })
  return joined
}
