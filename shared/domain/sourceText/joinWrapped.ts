import { readLabelledValue } from './labelledValue'
import type { RawLine } from './rawLine'

/** Consecutive lines that belong together. */
export interface JoinedLine extends RawLine {
  to: number
}

// Mail programs and PDFs wrap at 55 to 130 characters; a longer line was not wrapped at all.
const narrowest = 45
const widest = 130

const endsSentence = (text: string): boolean => /[.!?:;。！？：；…]["”’»)\]]*$/u.test(text)

// Words that no complete line ends with.
const isUnfinished = (text: string): boolean =>
  /(?:[,(/–-]|\s(?:and|or|the|of|to|for|with|in|a|an|und|oder|der|die|das|von|zu|mit|für|et|de|la|le|les|des|du|y|o|e|di|da|en|van|het|i|w|z|och|att|av|και|и|в|с))$/iu.test(
    text,
  )

// Chinese and Japanese lines may break after any character.
const firstWord = (text: string): string =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|^\S+/u.exec(text)?.[0] ?? ''

/**
 * Whether the first word of the next line would not have fitted on the line above. A line far
 * longer than the width was not wrapped at that width.
 */
const wasFull = (above: RawLine, next: RawLine, width: number): boolean =>
  above.width <= width * 1.25 && above.width + 1 + firstWord(next.text).length > width * 0.88

// In scripts without capitals, a letter may either begin a line or continue one.
const startsLow = (text: string): boolean => /^[\p{Ll}\p{Lo}(]/u.test(text)

/**
 * Whether a line continues the full line above it. In a list without bullets, whose lines merely
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

/** The width at which a text was wrapped; null if it was not. */
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
  first: RawLine,
  above: RawLine,
  next: RawLine,
  width: number | null,
): boolean => {
  if (next.number !== above.number + 1 || above.endsHard || next.kind === null) return false
  if (next.isApart && !(next.kind === 'keyValue' && /^\p{Ll}/u.test(next.text))) return false
  if (first.kind === 'heading' || first.kind === 'tableRow') return false
  if (/^[,;.)]/u.test(next.text)) return true
  const isLow = /^[\p{Ll}(]/u.test(next.text)
  if (/\p{L}-$/u.test(above.text) && /^\p{L}/u.test(next.text)) return true
  if (first.kind === 'listItem' && next.indent > first.indent && isLow) return true
  if (above.width < 25) return false
  if (isLow && isUnfinished(above.text)) return true
  if (width === null) return false
  if (!wasFull(above, next, width) || above.width < narrowest) return false
  return (
    isLow ||
    !endsSentence(above.text) ||
    (next.kind === 'paragraph' && above.width >= narrowest && first.kind !== 'keyValue')
  )
}

/** Joins the text of a line to that of the next: `Entwick-` and `lung` are one word, `Forschungs-` and `und` are two. */
const leadOn = (text: string, next: string | null): string => {
  if (next === null) return text
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next))
    return /^(?:und|oder|and|or|bzw|sowie|et|ou|och|en|of)\b/u.test(next)
      ? `${text} `
      : text.slice(0, -1)
  const isWhole =
    (/[-/]$/u.test(text) && !/\s[-/]$/u.test(text)) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、。]$/u.test(text)
  return isWhole ? text : `${text} `
}

// Joined once at the end: a text that grows line by line would be copied each time.
const join = (lines: readonly [RawLine, ...RawLine[]]): JoinedLine => {
  const [first] = lines
  const last = lines.at(-1) ?? first
  if (lines.length === 1) return { ...first, to: first.number }
  const text = lines
    .map((line, index) => leadOn(line.text, lines[index + 1]?.text ?? null))
    .join('')
  const isLabelled = first.kind === 'keyValue' || first.cells.length > 0
  const cells = isLabelled ? (readLabelledValue(text) ?? []) : []
  return { ...first, text, cells, to: last.number, endsHard: last.endsHard }
}

/** Joins the lines of a paragraph or item that was wrapped by hand, by a mail program or by a PDF. */
export const joinWrapped = (lines: readonly RawLine[]): JoinedLine[] => {
  const width = findWrapWidth(lines)
  const groups: [RawLine, ...RawLine[]][] = []
  lines.forEach((line, index) => {
    const above = lines[index - 1]
    const open = groups.at(-1)
    if (open !== undefined && above !== undefined && continues(open[0], above, line, width))
      open.push(line)
    else groups.push([line])
  })
  return groups.map(join)
}
