import { headings } from './headings'
import type { PostingLine } from './readLines'
import type { SectionGroup, SectionName } from './sections'

export interface MatchedHeading {
  opens: SectionName
  /** What stands after the heading on the same line, as in `Minimum education: a degree`. */
  content: string
}

const ornament = String.raw`(?:\p{Extended_Pictographic}|\p{So}|\p{M}|\u200D|[•▪■|*_#=\s])`
const ornamentsAround = new RegExp(`^${ornament}+|${ornament}+$`, 'gu')

/** A heading without emoji, number, colon, bracketed addition and case, for looking it up. */
export const normaliseHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[’‘`]/g, "'")
    .replace(ornamentsAround, '')
    .replace(/[\s:?!.…–—-]+$/u, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[\s:]+$/, '')
    .replace(/&/g, ' and ')
    .replace(/\s+(?:of|for|in) (?:the|this) (?:role|position|job)$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const headingByName = new Map(
  headings.flatMap((heading) => heading.names.map((name) => [name, heading] as const)),
)

/** With ornaments and an addition in brackets; the longest name of a heading takes a quarter of it. */
const longestHeading = 200

const lookUp = (text: string, group: SectionGroup): SectionName | null => {
  if (text.length > longestHeading) return null
  const heading = headingByName.get(normaliseHeading(text))
  return heading === undefined ? null : (heading.within?.[group] ?? heading.opens)
}

/**
 * The section that a line opens, seen from the group it stands in, or null when
 * it is no known heading. A bulleted line never is one.
 */
export const matchHeading = (line: PostingLine, group: SectionGroup): MatchedHeading | null => {
  if (line.marker === 'bullet') return null
  const whole = lookUp(line.text, group)
  if (whole !== null) return { opens: whole, content: '' }
  const [, name = '', content = ''] = /^([^:]{2,50}):\s+(.+)$/u.exec(line.text) ?? []
  const opens = name === '' ? null : lookUp(name, group)
  return opens === null ? null : { opens, content }
}
