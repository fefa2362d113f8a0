import { readMarkedLine } from '@shared/domain/text/pastedLines'
import { draftBlock, type DraftBlock } from './draftBlock'

const longestHeading = 90
const longestLabel = 40
const longestValue = 100

const endsLikeSentence = /[.!;,…。！；，]$/u
// The label holds words only: no `https:`, no `9:30`, no sentence.
const labelledValue = /^([\p{L}][^:：.!?;]*)[:：](?!\/\/)\s*(\S.*)$/u

/** Whether a short line that stands out, by being bold or larger, heads what follows it. */
export const isHeadingLike = (text: string): boolean =>
  text.length <= longestHeading && !endsLikeSentence.test(text) && /\p{L}/u.test(text)

/** The label and the value of a line such as `Place: Bern`; null where it is none. */
export const splitLabel = (text: string): [string, string] | null => {
  const [, label, value] = labelledValue.exec(text) ?? []
  if (label === undefined || value === undefined) return null
  const isLabel = label.length <= longestLabel && label.trim().split(/\s+/u).length <= 5
  return isLabel && value.length <= longestValue ? [label.trim(), value] : null
}

/**
 * One line of a paragraph as what it looks like: a list item by its typed bullet or number, a
 * heading where all of it is bold, a label with its value, or a paragraph.
 */
export const recognizeLine = (block: DraftBlock): DraftBlock => {
  if (block.kind !== 'paragraph') return block
  const { marker, text } = readMarkedLine(block.text)
  if (marker === 'bullet' && text !== '') return { ...block, kind: 'listItem', level: 1, text }
  if (block.isBold && isHeadingLike(text)) return { ...block, kind: 'heading', level: 0, text }
  if (marker === 'number' && text !== '') return { ...block, kind: 'listItem', level: 1, text }
  const labelled = splitLabel(block.text)
  return labelled === null ? block : { ...block, kind: 'keyValue', cells: labelled }
}

/** A label and its value, as two cells of a table or a definition list hold them. */
export const keyValueBlock = (label: string, value: string): DraftBlock =>
  draftBlock({
    kind: 'keyValue',
    text: `${label.replace(/[\s:：]+$/u, '')}: ${value}`,
    cells: [label.replace(/[\s:：]+$/u, ''), value],
  })
