import type { CvLine } from '../cvLine'
import { findPeriods } from '../dates/findPeriods'

const withCells = (line: CvLine, cells: readonly string[]): CvLine => ({
  ...line,
  cells,
  text: cells.join('\t'),
})

const openDate =
  /(?:[-–—~]|(?<!\p{L})(?:to|bis|à|au|a|al|até|tot|do|по|до|έως|hasta|fino\s+al?|till|until|t\.o\.m\.))\s*$/iu

const isDateAlone = (text: string): boolean => {
  const [period] = findPeriods(text)
  if (period === undefined)
    return /^\s*(?:heute|today|present|now|nu|oggi|hoy|hoje|obecnie)\s*$/iu.test(text)
  return !/\p{L}{2}/u.test(
    `${text.slice(0, period.start)} ${text.slice(period.end)}`.replace(openDate, ''),
  )
}

/** `Oktober 2015 bis` above `Februar 2019`: a period that a narrow column breaks. */
const joinDates = (line: CvLine, next: CvLine): [CvLine, CvLine | null] | null => {
  const at = line.cells.findIndex((cell) => openDate.test(cell) && isDateAlone(cell))
  const open = line.cells[at]
  if (open === undefined) return null
  const end = next.cells.findIndex((cell) => isDateAlone(cell))
  const closing = next.cells[end]
  if (closing === undefined || next.isItem || openDate.test(closing)) return null
  const whole = `${open.trim()} ${closing.trim()}`
  if (!findPeriods(whole).some(({ from, to }) => from !== '' && to !== '')) return null
  const cells = line.cells.map((cell, index) => (index === at ? whole : cell))
  const rest = next.cells.filter((_, index) => index !== end)
  return [withCells(line, cells), rest.length === 0 ? null : withCells(next, rest)]
}

const isSetAlike = (line: CvLine, next: CvLine): boolean =>
  line.left !== null &&
  next.left !== null &&
  line.column === next.column &&
  line.page === next.page &&
  Math.abs(line.left - next.left) < 3 &&
  Math.abs(line.size - next.size) < 0.06 &&
  line.isBold === next.isBold &&
  line.level === next.level

/** A head that fills its line goes on in the next one: `…, Soar Valley` above `University, Leicester`. */
const joinWrapped = (line: CvLine, next: CvLine, fullLength: number): CvLine | null => {
  if (line.isItem || next.isItem || line.cells.length > 1 || next.cells.length > 1) return null
  if (line.text.length < Math.max(40, fullLength * 0.85) || !isSetAlike(line, next)) return null
  if (next.text.length > line.text.length || /[.;:!?]$/u.test(line.text)) return null
  if (!line.text.includes(',') || findPeriods(line.text).length > 0) return null
  const isHyphen = /\p{Ll}[-‐]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
  if (!isHyphen && isDateAlone(next.text)) return null
  const text = isHyphen ? `${line.text.slice(0, -1)}${next.text}` : `${line.text} ${next.text}`
  return withCells(line, [text])
}

/** Joins what a narrow column or the edge of the page broke: periods, and the lines that name an entry. */
export const joinBroken = (lines: readonly CvLine[]): CvLine[] => {
  const fullLength = Math.max(0, ...lines.map(({ text }) => text.length))
  const joined: CvLine[] = []
  const queue = [...lines]
  while (queue.length > 0) {
    const [line, next] = queue
    queue.shift()
    if (line === undefined) break
    if (next === undefined) {
      joined.push(line)
      break
    }
    const dates = joinDates(line, next)
    const wrapped = dates === null ? joinWrapped(line, next, fullLength) : null
    if (dates !== null) {
      const [first, rest] = dates
      joined.push(first)
      queue.splice(0, 1, ...(rest === null ? [] : [rest]))
    } else if (wrapped !== null) {
      joined.push(wrapped)
      queue.shift()
    } else joined.push(line)
  }
  return joined
}
