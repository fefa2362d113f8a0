import { escapeHtml } from './escapeHtml'
import type { Run } from './postingDocument'
import { findDirection, splitByDirection, type TextDirection } from './textDirection'

const isolate = (html: string, direction: TextDirection): string =>
  `<bdi dir="${direction}">${html}</bdi>`

// What of *ISO 27001* or *SQL-92* has no direction of its own.
const number = /^[ \u{A0}\-–/.:]*\d+(?:[.,:/-]\d+)*/u

interface Part {
  text: string
  direction: TextDirection
}

/** Has numbers go with the left-to-right words that they follow. */
const joinNumbers = (parts: readonly Part[]): Part[] => {
  const joined: Part[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const moved = before?.direction === 'ltr' ? (number.exec(part.text)?.[0] ?? '') : ''
    if (before && moved !== '') before.text += moved
    if (moved !== part.text) joined.push({ ...part, text: part.text.slice(moved.length) })
  }
  return joined
}

/** Words of the other direction are isolated, or they would pull what is beside them along. */
const renderText = (text: string, base: TextDirection): string =>
  joinNumbers(splitByDirection(text, base))
    .map((part) =>
      part.direction === base
        ? escapeHtml(part.text)
        : isolate(escapeHtml(part.text), part.direction),
    )
    .join('')

const renderStyle = (html: string, style: Run['style']): string => {
  switch (style) {
    case 'strong':
      return `<strong>${html}</strong>`
    case 'quiet':
      return `<span class="quiet">${html}</span>`
    case undefined:
      return html
  }
}

/** Whether a text has words, and none of them runs in the document's direction. */
const isForeign = (text: string, base: TextDirection): boolean =>
  findDirection(text) !== null &&
  splitByDirection(text, base).every(
    (part) => part.direction !== base || findDirection(part.text) === null,
  )

/**
 * The direction of a paragraph: the document's, unless all of its words run the other way. Its
 * first word alone does not decide, as a name often comes first.
 */
export const chooseParagraphDirection = (
  runs: readonly Run[],
  base: TextDirection,
): TextDirection => {
  if (!isForeign(runs.map(({ text }) => text).join(''), base)) return base
  return base === 'ltr' ? 'rtl' : 'ltr'
}

/** Renders runs as HTML for an element whose direction is `base`; all text is escaped. */
export const renderRuns = (runs: readonly Run[], base: TextDirection): string => {
  const direction = chooseParagraphDirection(runs, base)
  const html = runs
    .map(({ text, style }) => renderStyle(renderText(text, direction), style))
    .join('')
  return direction === base ? html : isolate(html, direction)
}
