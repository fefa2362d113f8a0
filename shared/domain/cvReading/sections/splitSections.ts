import type { CvLine } from '../cvLine'
import { findHeading, findStyledHeading } from '../headings/findHeading'
import { squeezeHeading } from '../headings/headingIndex'
import type { SectionName } from '../headings/types'
import type { CvSection } from './cvSection'
import { joinSideHeadings } from './joinSideHeadings'
import { nameUnknown } from './nameUnknown'

/** How a line is set; lines that are set alike have equal keys. */
const describeStyle = ({ level, size, isBold, text }: CvLine): string => {
  if (level !== null) return `level ${level}`
  const letters = text.replace(/[^\p{L}]/gu, '')
  const isCapital =
    letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  return `${(Math.round(size * 12) / 12).toFixed(2)} ${isBold ? 'bold' : ''} ${isCapital ? 'capital' : ''}`
}

const isDistinct = ({ level, size, text, isBold, gap }: CvLine, style: string): boolean =>
  level !== null ||
  size > 1.15 ||
  (isBold && size > 1.05 && (gap ?? 2) > 1) ||
  (style.endsWith('capital') && /\p{L}{3}/u.test(text))

/** Style keys by column, as a side bar may have headings of another size. */
const findHeadingStyles = (lines: readonly CvLine[]): ReadonlyMap<number, ReadonlySet<string>> => {
  const counts = new Map<number, Map<string, Set<SectionName>>>()
  for (const line of lines) {
    if (line.isItem || line.cells.length > 1) continue
    const name = findHeading(line.text)
    if (name === null) continue
    const column = counts.get(line.column) ?? new Map<string, Set<SectionName>>()
    const style = describeStyle(line)
    const names = column.get(style) ?? new Set<SectionName>()
    column.set(style, names.add(name))
    counts.set(line.column, column)
  }
  const countAll = (style: string): number =>
    new Set([...counts.values()].flatMap((styles) => [...(styles.get(style) ?? [])])).size
  return new Map(
    [...counts].map(([column, styles]) => {
      const most = Math.max(...[...styles.values()].map(({ size }) => size))
      const usual = [...styles].filter(
        ([style, names]) => names.size === most && Math.max(most, countAll(style)) > 1,
      )
      return [column, new Set(usual.map(([style]) => style))]
    }),
  )
}

/** Entries may have a heading each, such as `Highlights`: it stands several times on a page. */
const keyHeading = (line: CvLine): string =>
  `${line.page} ${line.column} ${describeStyle(line)} ${squeezeHeading(line.text)}`

const findRepeated = (lines: readonly CvLine[]): ReadonlySet<string> => {
  const keys = lines
    .filter(({ isItem, cells, text }) => !isItem && cells.length === 1 && isWithinEntry(text))
    .map(keyHeading)
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
}

const isWithinEntry = (text: string): boolean => {
  const name = findHeading(text)
  return name !== null && name !== 'experience' && name !== 'education' && name !== 'languages'
}

const longestUnknownHeading = 45
/** Above that many lines, what is set like a heading may be a name or a headline. */
const fewestHeadLines = 2

/**
 * Splits a CV at the headings of its sections. A heading that is not known ends the section above if it is
 * set like the known ones. On a new page, a column continues the section that it ended with.
 */
export const splitSections = (all: readonly CvLine[]): CvSection[] => {
  const lines = joinSideHeadings(all)
  const repeated = findRepeated(lines)
  const styles = findHeadingStyles(lines.filter((line) => !repeated.has(keyHeading(line))))
  const anyStyles = new Set([...styles.values()].flatMap((each) => [...each]))
  const sections: CvSection[] = []
  const ofColumn = new Map<number, CvSection['name']>()
  let current: CvSection = { name: 'head', lines: [] }
  let before: CvLine | null = null
  const open = (name: CvSection['name'], column: number, heading?: CvLine): CvSection => {
    const section: CvSection = { name, lines: [], ...(heading === undefined ? {} : { heading }) }
    sections.push(section)
    ofColumn.set(column, name)
    current = section
    return section
  }
  for (const line of lines) {
    const isNewColumn =
      before === null || before.column !== line.column || before.page !== line.page
    if (isNewColumn && (before === null || line.column !== before.column)) {
      const isSide = line.column > 0 && line.page === 0
      open(ofColumn.get(line.column) ?? (isSide ? 'head' : current.name), line.column)
    }
    before = line
    if (repeated.has(keyHeading(line)) && current.name !== 'head') {
      current.lines.push({ ...line, isItem: true })
      continue
    }
    const known = readHeading(
      line,
      styles.get(line.column) ?? anyStyles,
      current.name,
      current.lines.length >= fewestHeadLines,
    )
    if (known === null) current.lines.push(line)
    else {
      const section = open(known.name, line.column, line)
      if (known.rest !== null) section.lines.push(known.rest)
    }
  }
  return nameUnknown(sections.filter((section) => section.lines.length > 0))
}

/** Letters of this size, in relation to most, are of a heading even in front of other text. */
const largeHeading = 1.3

interface FoundHeading {
  name: SectionName | 'unknown'
  /** What stands beside the heading. */
  rest: CvLine | null
}

function readHeading(
  line: CvLine,
  usual: ReadonlySet<string> | undefined,
  current: CvSection['name'],
  isFarDown: boolean,
): FoundHeading | null {
  if (line.isItem) return readMarkedHeading(line)
  const [first = '', ...others] = partSideHeading(line)
  if (others.length > 0) return readSideHeading(line, first, others, current)
  const style = describeStyle(line)
  const isUsual = usual?.has(style) ?? false
  const hasUsual = (usual?.size ?? 0) > 0
  const name =
    isUsual || line.level !== null ? findStyledHeading(line.text) : findHeading(line.text)
  if (name !== null) {
    // Among headings of another size this is a heading within the section, or a word of its text.
    const isLesser =
      hasUsual &&
      !isUsual &&
      (name === current ||
        !isDistinct(line, style) ||
        current === 'experience' ||
        current === 'education')
    return isLesser && current !== 'head' ? null : { name, rest: null }
  }
  if (line.level !== null && hasUsual && (current !== 'head' || (line.level > 1 && isFarDown))) {
    const levels = [...(usual ?? [])].map((each) => Number(/^level (\d)/u.exec(each)?.[1] ?? 0))
    return line.level <= Math.max(...levels) ? { name: 'unknown', rest: null } : null
  }
  const isUnknown =
    isUsual &&
    (current !== 'head' || isFarDown) &&
    isDistinct(line, style) &&
    line.text.length <= longestUnknownHeading &&
    !/\d{4}|@|[.!?]$/u.test(line.text) &&
    !style.startsWith('level')
  return isUnknown ? { name: 'unknown', rest: null } : null
}

/** `■職務経歴`: in Japanese and Chinese CVs, a mark stands before headings too. */
function readMarkedHeading(line: CvLine): FoundHeading | null {
  const isMarked = line.cells.length === 1 && /^[\p{Script=Han}・／/\s]+$/u.test(line.text)
  const name = isMarked ? findHeading(line.text) : null
  return name === null ? null : { name, rest: null }
}

/** The cells of a line; a heading at the side that is hardly set apart is one of its own. */
function partSideHeading({ cells, pieces = [], size }: CvLine): readonly string[] {
  const [first = '', ...others] = cells
  const [piece = ''] = pieces
  const rest = first.slice(piece.length).trim()
  const isSide =
    size > largeHeading && first.startsWith(piece) && rest !== '' && findHeading(piece) !== null
  return isSide ? [piece, rest, ...others] : cells
}

function readSideHeading(
  line: CvLine,
  first: string,
  others: readonly string[],
  current: CvSection['name'],
): FoundHeading | null {
  const name = findHeading(first)
  if (name === null || name === current) return null
  const isLarge = line.size > largeHeading && name !== 'contact' && name !== 'profile'
  const isLabel =
    (current === 'skills' || current === 'contact' || current === 'head') &&
    !line.isBold &&
    !isLarge
  if (isLabel || (name !== 'experience' && name !== 'education' && !line.isBold && line.size < 1.1))
    return null
  const pieces = line.pieces?.slice(1) ?? []
  const rest: CvLine = { ...line, text: others.join('\t'), cells: others, pieces }
  if (pieces.length <= others.length) delete rest.pieces
  return { name, rest }
}
