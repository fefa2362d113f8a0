import { escapeHtml } from '@shared/document/escapeHtml'
import { groupBy } from '@shared/domain/records/groupBy'
import { writeTags } from '@shared/domain/wordTemplates/writeTags'
import type { CheckedPart } from './checkTemplate'
import type { ScannedParagraph, TextPiece } from './scanPart'

/** What stands around placeholders while the filling library works: nothing that people write. */
export const inwardBrackets = { start: '\u{E0A7}\u{E0A8}', end: '\u{E0A8}\u{E0A9}' }

/** What comes in place of a stretch of text or markup. */
export interface MarkupEdit {
  start: number
  end: number
  by: string
}

/** Applies replacements that do not overlap. */
export const editMarkup = (xml: string, edits: readonly MarkupEdit[]): string => {
  let at = 0
  let result = ''
  for (const { start, end, by } of edits.toSorted((one, other) => one.start - other.start)) {
    result += xml.slice(at, start) + by
    at = end
  }
  return result + xml.slice(at)
}

/** The text of a piece after replacements; each goes to the piece that it begins in. */
const rewritePiece = ({ at, text }: TextPiece, replacements: readonly MarkupEdit[]): string => {
  const end = at + text.length
  let next = at
  let result = ''
  for (const replacement of replacements) {
    if (replacement.end <= at || replacement.start >= end) continue
    if (replacement.start > next) result += text.slice(next - at, replacement.start - at)
    if (replacement.start >= at) result += replacement.by
    next = Math.min(replacement.end, end)
  }
  return result + text.slice(next - at)
}

/** Replaces stretches of a paragraph's text, which may be divided over several runs, in its markup. */
export const replaceInParagraph = (
  { pieces }: ScannedParagraph,
  xml: string,
  replacements: readonly MarkupEdit[],
): MarkupEdit[] =>
  pieces.flatMap((piece): MarkupEdit[] => {
    const text = rewritePiece(piece, replacements)
    if (text === piece.text) return []
    const tag = xml.slice(piece.tag.start, piece.tag.end)
    const keepsSpace = tag.includes('xml:space') || text.trim() === text
    return [
      {
        ...piece.tag,
        by: keepsSpace ? tag : `${tag.slice(0, -1)} xml:space="preserve">`,
      },
      { ...piece.content, by: escapeHtml(text) },
    ]
  })

/** Writes the placeholders of a part as the filling library wants them, each whole in one run. */
export const rewritePart = ({ part, resolved }: CheckedPart): string => {
  const byParagraph = groupBy(resolved, ({ paragraph }) => paragraph)
  const edits = [...byParagraph].flatMap(([paragraph, tags]) => {
    const inOrder = tags.toSorted((one, other) => one.start - other.start)
    const written = writeTags(paragraph.text, inOrder).map(({ start, end, contents }) => ({
      start,
      end,
      by: contents.map((content) => inwardBrackets.start + content + inwardBrackets.end).join(''),
    }))
    return replaceInParagraph(paragraph, part.xml, written)
  })
  return editMarkup(part.xml, edits)
}
