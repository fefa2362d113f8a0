import { findFactName } from './factNames'
import { matchHeading } from './matchHeading'
import { isPageFurniture } from './pageFurniture'
import type { PostingLine } from './readLines'

// E-mail programs wrap at 72 to 80 characters; a shorter line ended because its author ended it.
const shortestWrappedLine = 50

// What stands alone is a heading, a fact or part of the page, and none of them is longer.
const longestAlone = 300

const standsAlone = (line: PostingLine): boolean =>
  line.isMarkedHeading || (line.text.length <= longestAlone && isKnownAlone(line))

const isKnownAlone = (line: PostingLine): boolean =>
  isPageFurniture(line) ||
  matchHeading(line, 'other') !== null ||
  findFactName(line.text.split(':', 1).join('').trim()) !== null

const endsMidSentence = ({ text }: PostingLine): boolean => !/[.!?:;]["”’)\]]*$/u.test(text)

/** Whether `line` goes on with `whole`, of which `above` is the last line. */
const continues = (whole: PostingLine, above: PostingLine, line: PostingLine): boolean => {
  const isApart = line.followsBlank || line.marker !== null
  if (isApart || standsAlone(line) || standsAlone(whole)) return false
  if (/^\p{Ll}/u.test(line.text)) return endsMidSentence(above)
  const isHanging = whole.marker !== null && line.isIndented
  return isHanging || (above.source.length >= shortestWrappedLine && endsMidSentence(above))
}

const join = (previous: PostingLine, line: PostingLine): PostingLine => ({
  ...previous,
  source: `${previous.source} ${line.source}`,
  text: `${previous.text} ${line.text}`,
  precedesBlank: line.precedesBlank,
})

/** Joins the lines of a paragraph or list item that was wrapped by hand or by an e-mail program. */
export const joinWrappedLines = (lines: readonly PostingLine[]): PostingLine[] => {
  const joined: PostingLine[] = []
  lines.forEach((line, index) => {
    const [whole, above] = [joined.at(-1), lines[index - 1]]
    const isPart = whole !== undefined && above !== undefined && continues(whole, above, line)
    if (isPart) joined.splice(-1, 1, join(whole, line))
    else joined.push(line)
  })
  return joined
}
