import { type Brackets } from './brackets'
import { splitTag, type TagContent } from './tagContent'

/** A placeholder in a text; `start` and `end` include its brackets. */
export interface Tag extends TagContent {
  start: number
  end: number
}

/** A bracket without its other half. */
export interface TagFault {
  kind: 'unclosed' | 'unopened'
  start: number
  end: number
}

/** The placeholders of a text, in order, and what is wrong with its brackets. */
export interface ReadTags {
  tags: Tag[]
  faults: TagFault[]
}

/** Whether the closing bracket has no other use in text, so that one alone is a mistake. */
const isTelling = ({ start }: Brackets): boolean => start === '{' || start === '{{'

const indexOrEnd = (text: string, sought: string, from: number): number => {
  const index = text.indexOf(sought, from)
  return index === -1 ? text.length : index
}

/** Where double brackets stand in a text whose placeholders are in single ones. */
const listDoubled = (text: string, { start }: Brackets): Pick<Tag, 'start' | 'end'>[] =>
  start === '{'
    ? [...text.matchAll(/\{\{[^{}\n]*\}\}/gu)].map(({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
      }))
    : []

/** Reads the placeholders in the text of one paragraph. Double brackets are left to others where single ones are meant. */
export const readTags = (text: string, brackets: Brackets): ReadTags => {
  const doubled = listDoubled(text, brackets)
  const { start, end } = brackets
  const tags: Tag[] = []
  const faults: TagFault[] = []
  let at = 0
  while (at < text.length) {
    const opening = indexOrEnd(text, start, at)
    const stray = indexOrEnd(text, end, at)
    if (stray < opening) {
      if (isTelling(brackets))
        faults.push({ kind: 'unopened', start: stray, end: stray + end.length })
      at = stray + end.length
      continue
    }
    if (opening === text.length) break
    const skipped = doubled.find((stretch) => stretch.start === opening)
    if (skipped) {
      at = skipped.end
      continue
    }
    const inside = opening + start.length
    const closing = indexOrEnd(text, end, inside)
    const next = indexOrEnd(text, start, inside)
    const lineEnd = indexOrEnd(text, '\n', inside)
    if (closing < text.length && closing < next && closing < lineEnd) {
      at = closing + end.length
      tags.push({ ...splitTag(text.slice(inside, closing)), start: opening, end: at })
    } else {
      faults.push({ kind: 'unclosed', start: opening, end: inside })
      at = inside
    }
  }
  return { tags, faults }
}
