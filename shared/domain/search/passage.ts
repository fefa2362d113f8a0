/** A part of a text, in UTF-16 units from its beginning. */
export interface TextRange {
  from: number
  to: number
}

/** Where a search was found: a passage of a field, and the words in it. */
export interface HitReason {
  label: string
  text: string
  ranges: TextRange[]
}

/** About so many characters of a passage are shown, and so many of them before the first word found. */
const shown = { before: 32, all: 120 }

const findStart = (text: string, first: number): number => {
  if (first <= shown.before) return 0
  const blank = text.lastIndexOf(' ', first - shown.before / 2)
  return blank < first - 2 * shown.before ? first - shown.before / 2 : blank + 1
}

/** Cuts the passage of a field's text in which the first of the ranges stands. */
export const cutPassage = (
  label: string,
  text: string,
  ranges: readonly TextRange[],
): HitReason => {
  const sorted = ranges.toSorted((one, other) => one.from - other.from)
  const from = findStart(text, sorted[0]?.from ?? 0)
  const to = Math.max(from + shown.all, sorted[0]?.to ?? 0)
  const before = from > 0 ? '… ' : ''
  const after = to < text.length ? ' …' : ''
  const shift = before.length - from
  return {
    label,
    text: `${before}${text.slice(from, to).replace(/\s/gu, ' ')}${after}`,
    ranges: sorted
      .filter((range) => range.to <= to)
      .map((range) => ({ from: range.from + shift, to: range.to + shift })),
  }
}
