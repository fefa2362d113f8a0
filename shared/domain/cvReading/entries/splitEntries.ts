import { namesCompany, namesDegree, namesSchool } from '../words/organisationWords'
import { mayBeTown } from '../words/places'
import { namesJob } from '../words/titleWords'
import type { EntryLine } from './entryLines'
import { isTownOf, splitNames } from './splitNames'

/** An entry of a section: what it is, and what is told about it. */
export interface CvEntry {
  period: { from: string; to: string } | null
  /** The lines that say what it is, from the top; the dated one among them. */
  head: EntryLine[]
  body: EntryLine[]
  /** A line above several entries, such as the employer of several positions. */
  group: EntryLine | null
}

const mostAbove = 3
const mostBelow = 2

const isAlike = (one: EntryLine | undefined, other: EntryLine | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.line.isBold === other.line.isBold &&
  one.line.level === other.line.level &&
  Math.abs(one.line.size - other.line.size) < 0.13

const listAbove = (lines: readonly EntryLine[], anchor: number, floor: number): number[] => {
  const above: number[] = []
  for (let at = anchor - 1; at > floor && above.length < mostAbove; at -= 1) {
    const line = lines[at]
    if (line === undefined || line.isBody || line.period !== null) break
    above.push(at)
  }
  return above
}

const namesWhere = (text: string): boolean => namesCompany(text) || namesSchool(text)

/** How many things a text names; a town behind a comma is none. */
const countIn = (text: string): number => {
  const names = splitNames(text)
  const [first = '', second = ''] = names
  const isWithTown =
    names.length === 2 &&
    text.includes(',') &&
    mayBeTown(second) &&
    !namesJob(first) &&
    !namesDegree(first) &&
    !namesJob(second) &&
    !namesWhere(second)
  return isWithTown ? 1 : names.length
}

/** How many names of things lines give, without places. */
const countNames = (lines: readonly EntryLine[]): number =>
  lines
    .flatMap(({ rest }) => rest)
    .filter((text) => !isTownOf(text))
    .reduce((sum, text) => sum + countIn(text), 0)

/**
 * How many lines of an entry stand above its date: as many as above the first one, unless the other
 * entries have fewer that are set alike.
 */
const countAbove = (lines: readonly EntryLine[], anchors: readonly number[]): number => {
  const [first, ...others] = anchors
  if (first === undefined) return 0
  const model = listAbove(lines, first, -1)
  const complete = anchors.filter((at) => countNames(lines.slice(at, at + 1)) > 1)
  const share = complete.length > anchors.length / 2 ? 0.85 : 0.5
  for (let count = model.length; count > 0; count -= 1) {
    const alike = others.filter((anchor, index) => {
      const above = listAbove(lines, anchor, anchors[index] ?? -1)
      return model.slice(0, count).every((at, step) => isAlike(lines[at], lines[above[step] ?? -1]))
    })
    if (alike.length >= others.length * share) return count
  }
  return 0
}

const isHeadLike = ({ line, isBody }: EntryLine, dated: EntryLine): boolean =>
  !isBody && line.column === dated.line.column && line.text.length < 110

/** Where entries have no dates: at lines that are set as headings within the section, or in bold. */
const findUndated = (lines: readonly EntryLine[]): number[] => {
  const isMarked = ({ line, isBody }: EntryLine): boolean =>
    !isBody && (line.level !== null || line.isBold)
  const marked = lines.flatMap((line, index) => (isMarked(line) ? [index] : []))
  return marked.filter((index) => !marked.includes(index - 1))
}

const isMarked = ({ line }: EntryLine): boolean =>
  line.isBold || line.size > 1.04 || line.level !== null

const isWhere = ({ rest }: EntryLine): boolean => rest.some(namesWhere)

/** The longest line that may say what one did, in letters. */
const longestTitle = 70

/**
 * Whether each dated line is set apart, and has one plain line below it before the text of the entry begins: the
 * employer and the dates, and below them what one did.
 */
const haveTitleRow = (lines: readonly EntryLine[], anchors: readonly number[]): boolean => {
  const withRow = anchors.filter((anchor, index) => {
    const [dated, row, next] = lines.slice(anchor, anchor + 3)
    if (dated === undefined || row === undefined || !isMarked(dated)) return false
    const isEnd = next === undefined || anchors[index + 1] === anchor + 2 || next.isBody
    return (
      isHeadLike(row, dated) &&
      !isMarked(row) &&
      row.period === null &&
      row.line.text.length < longestTitle &&
      row.line.cells.length === 1 &&
      isEnd
    )
  })
  return anchors.length > 2 && withRow.length >= anchors.length * 0.8
}

/** Splits the lines of a section into its entries. */
export const splitEntries = (lines: readonly EntryLine[]): CvEntry[] => {
  const dated = lines.flatMap(({ period }, index) => (period === null ? [] : [index]))
  const anchors = dated.length > 0 ? dated : findUndated(lines)
  const above = dated.length > 0 ? countAbove(lines, dated) : 0
  const starts = anchors.map((anchor, index) => {
    const candidates = listAbove(lines, anchor, anchors[index - 1] ?? -1)
    return anchor - Math.min(above, candidates.length)
  })
  const hasTitleRow = above === 0 && haveTitleRow(lines, dated)
  let group: EntryLine | null = null
  return anchors.flatMap((anchor, index) => {
    const start = starts[index] ?? anchor
    const end = starts[index + 1] ?? lines.length
    const line = lines[anchor]
    if (line === undefined) return []
    const isInWhere: boolean = group !== null && isWhere(group)
    const floor = index === 0 ? 0 : (anchors[index - 1] ?? 0) + 1
    const spare = lines
      .slice(floor, start)
      .findLast((each) => !each.isBody && (isMarked(each) || (isInWhere && isWhere(each))))
    const isGroup =
      spare !== undefined &&
      (index === 0 || isAlike(spare, group ?? undefined) || (isInWhere && isWhere(spare)))
    if (isGroup) group = spare
    const head = lines.slice(start, anchor + 1)
    let next = anchor + 1
    while (next < end && next <= anchor + mostBelow) {
      const candidate = lines[next]
      if (candidate === undefined || !isHeadLike(candidate, line)) break
      const isNextGroup =
        group !== null &&
        next === end - 1 &&
        index < anchors.length - 1 &&
        (isMarked(candidate) ? isAlike(candidate, group) : isWhere(group) && isWhere(candidate))
      if (isNextGroup) break
      const isStyled = candidate.line.isBold || candidate.line.level !== null
      const names = countNames(head)
      const isMissing =
        next === anchor + 1 &&
        !head.some(({ rest }) => rest.some(namesWhere)) &&
        candidate.rest.some(namesWhere)
      const isTitle = hasTitleRow && next === anchor + 1
      if (names >= 2 && !(isStyled && next === anchor + 1 && names < 3) && !isMissing && !isTitle)
        break
      head.push(candidate)
      next += 1
    }
    return [{ period: line.period, head, body: lines.slice(next, end), group }]
  })
}
