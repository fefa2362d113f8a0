import { readBracketedLabel } from '@shared/domain/sourceText/labelledValue'
import { readMarkedLine } from '@shared/domain/text/pastedLines'
import { draftBlock, type DraftBlock } from './draftBlock'

const longestHeading = 90
const longestLabel = 40
const longestValue = 100

const endsLikeSentence = /[.!;,…。！；，]$/u
// The label contains only words: no `https:`, no `9:30`, no sentence.
const labelledValue = /^([\p{L}][^:：.!?;]*)[:：](?!\/\/)\s*(\S.*)$/u

/** Whether a short line that is set off, by being bold or larger, is a heading for what follows it. */
export const isHeadingLike = (text: string): boolean =>
  text.length <= longestHeading && !endsLikeSentence.test(text) && /\p{L}/u.test(text)

/** Splits a line such as `Place: Bern` or `【勤務地】大阪市` into label and value; null for any other line. */
export const splitLabel = (text: string): [string, string] | null => {
  const bracketed = readBracketedLabel(text)
  if (bracketed !== null) return bracketed
  const [, label, value] = labelledValue.exec(text) ?? []
  if (label === undefined || value === undefined) return null
  const isLabel = label.length <= longestLabel && label.trim().split(/\s+/u).length <= 5
  return isLabel && value.length <= longestValue ? [label.trim(), value] : null
}

/** Reads the number that a line begins with, as `2.` or `2)`; null for none. */
const readNumber = (text: string): number | null => {
  const [, number] = /^\(?(\d{1,3})[.)]\s/u.exec(text) ?? []
  return number === undefined ? null : Number(number)
}

/**
 * For lines in order, whether each begins a list item by its bullet or number. A number counts
 * only after the one before it, so that `28. February` at the start of a line is not an item.
 */
export const createItemTest = (): ((text: string) => boolean) => {
  const seen = new Set<number>()
  return (text) => {
    const number = readNumber(text)
    if (number === null) return readMarkedLine(text).marker !== null
    const isNext = number <= 1 || seen.has(number - 1)
    if (isNext) seen.add(number)
    return isNext
  }
}

/**
 * Classifies one line of a paragraph by its looks: a list item by its typed bullet or number, a
 * heading if all of it is bold, a label with its value, or a paragraph.
 */
export const recognizeLine = (
  block: DraftBlock,
  isItem: (text: string) => boolean = createItemTest(),
): DraftBlock => {
  if (block.kind !== 'paragraph') return block
  const marked = readMarkedLine(block.text)
  const { marker, text } = isItem(block.text) ? marked : { marker: null, text: block.text }
  if (marker === 'bullet' && text !== '') return { ...block, kind: 'listItem', level: 1, text }
  if (block.isBold && isHeadingLike(text)) return { ...block, kind: 'heading', level: 0, text }
  if (marker === 'number' && text !== '') return { ...block, kind: 'listItem', level: 1, text }
  const labelled = splitLabel(block.text)
  return labelled === null ? block : { ...block, kind: 'keyValue', cells: labelled }
}

/** Combines a label and its value, as in two cells of a table or a definition list. */
export const keyValueBlock = (label: string, value: string): DraftBlock =>
  draftBlock({
    kind: 'keyValue',
    text: `${label.replace(/[\s:：]+$/u, '')}: ${value}`,
    cells: [label.replace(/[\s:：]+$/u, ''), value],
  })
