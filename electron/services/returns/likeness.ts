import { foldLine } from '@shared/domain/postingReview/differences/similarLines'
import type { PostingDocument } from '@shared/document/postingDocument'
import { renderPostingText } from '@shared/document/renderText'

/** From this likeness on, a text is taken for a copy of a posting. */
export const likenessFrom = 0.5

const shortestLine = 8

/**
 * How much a text is the text of a posting, from 0 to 1: twice the letters of the lines that stand in
 * it word for word, over the letters of both. Wrapped lines, bullets and punctuation don't matter.
 */
export const measureLikeness = (text: string, document: PostingDocument): number => {
  const folded = ` ${foldLine(text)} `
  const lines = renderPostingText({ ...document, header: [] })
    .split('\n')
    .map(foldLine)
    .filter((line) => line.length >= shortestLine)
  const all = lines.reduce((sum, line) => sum + line.length, 0)
  if (all === 0) return 0
  const found = lines
    .filter((line) => folded.includes(` ${line} `))
    .reduce((sum, line) => sum + line.length, 0)
  return (2 * found) / (all + folded.trim().length)
}
