import { findMeanings } from '../lines/meanings'
import { tokenize } from '../lines/tokens'

/** Whether a text is only what a page with a posting calls itself, perhaps with a number: `Vacancy 12/2026`. */
export const namesOnlyThePage = (text: string, languages: readonly string[]): boolean => {
  const tokens = tokenize(text)
  const last = tokens.findLastIndex(({ word }) => !/^\d+$/.test(word))
  return findMeanings(tokens, languages).some(
    ({ from, to, meaning }) => meaning.of === 'pageName' && from === 0 && to === last + 1,
  )
}
