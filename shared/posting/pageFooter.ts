import { cleanLine } from '../domain/text/cleanText'
import type { PostingLabels } from '../labels/postingLabels'
import { formatDay } from './locale'

/** What the footer of a posting is made of; empty text and null are left out. */
export interface FooterParts {
  title: string
  /** The agency that the posting is for; null for everybody else. */
  agencyName: string | null
  reference: string
  version: number | null
  /** `YYYY-MM-DD`. */
  day: string
}

/** How many characters fit on one line beside the page number. */
const longestFooter = 80
const leastTitle = 16

const shorten = (title: string, longest: number): string => {
  const characters = Array.from(title)
  if (characters.length <= longest) return title
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`
}

/**
 * Writes the running footer: the title, and for an agency also the reference, version and day by
 * which both sides know what they talk about, and that the posting is for that agency alone.
 */
export const createFooterText = (
  { title, agencyName, reference, version, day }: FooterParts,
  labels: PostingLabels,
  language: string,
): string => {
  if (agencyName === null) return shorten(title, longestFooter)
  const name = cleanLine(agencyName)
  const rest = [
    cleanLine(reference),
    version === null ? '' : labels.version.replace('{number}', () => String(version)),
    formatDay(day, language),
    name === '' ? '' : labels.confidential.replace('{name}', () => name),
  ]
    .filter((part) => part !== '')
    .join(' · ')
  return `${shorten(title, Math.max(leastTitle, longestFooter - rest.length))} · ${rest}`
}
