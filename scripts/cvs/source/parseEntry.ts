import type { CvEntry } from './cvSource'

/**
 * Reads `title | organisation | place | printed dates | from..to`, of which place and dates may be missing; a `?` before the title or the organisation makes it
 * optional, and `^` for `*` takes the organisation of the entry above.
 */
export const parseEntry = (line: string, above: string): CvEntry => {
  const parts = line
    .slice(2)
    .split('|')
    .map((part) => part.trim())
  const span = parts.find((part) => part.includes('..')) ?? ''
  const [title = '', organisation = '', place = '', dates = ''] = parts.filter(
    (part) => part !== span,
  )
  const [from = '', to = ''] = span.split('..')
  const isContinued = line.startsWith('^')
  return {
    type: 'entry',
    title: title.replace(/^\?/, ''),
    organisation: isContinued ? above : organisation.replace(/^\?/, ''),
    ...{ place, dates, from, to, isContinued },
    isOptional: title.startsWith('?'),
    isOwnEmployer: organisation.startsWith('?'),
  }
}
