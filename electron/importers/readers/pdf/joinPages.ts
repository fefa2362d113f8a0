import type { DraftBlock } from '../blocks/draftBlock'
import { joinTexts } from './joinLines'

const endsOpen = /[\p{L}\p{N},;&(/-]$/u

/** Joins a paragraph with its continuation on the next page, across the page footer. */
export const joinAcrossPages = (pages: readonly (readonly DraftBlock[])[]): DraftBlock[] => {
  const blocks: DraftBlock[] = []
  for (const page of pages) {
    const index = page.findIndex(({ leftOut }) => leftOut === null)
    const rest = page[index]
    const at = blocks.findLastIndex(({ leftOut }) => leftOut === null)
    const before = blocks[at]
    const isRest =
      rest !== undefined &&
      before !== undefined &&
      (before.kind === 'paragraph' || before.kind === 'listItem') &&
      (rest.kind === 'paragraph' || rest.kind === before.kind) &&
      endsOpen.test(before.text) &&
      /^\p{Ll}/u.test(rest.text)
    if (isRest) {
      blocks[at] = { ...before, text: joinTexts(before.text, rest.text) }
      blocks.push(...page.slice(0, index), ...page.slice(index + 1))
    } else blocks.push(...page)
  }
  return blocks
}
