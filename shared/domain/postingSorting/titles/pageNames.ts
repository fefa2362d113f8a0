import { isSmallWord } from '../lines/detectLanguage'
import { findMeanings } from '../lines/meanings'
import { tokenize } from '../lines/tokens'

/** Whether a text is only what a page with a posting calls itself, perhaps with an article or a number: `The Vacancy 12/2026`. */
export const namesOnlyThePage = (text: string, languages: readonly string[]): boolean => {
  const tokens = tokenize(text)
  const last = tokens.findLastIndex(({ word }) => !/^\d+$/.test(word))
  const first = tokens.length > 1 && isSmallWord(tokens[0]?.word ?? '', languages) ? 1 : 0
  return findMeanings(tokens, languages).some(
    ({ from, to, meaning }) => meaning.of === 'pageName' && from <= first && to === last + 1,
  )
}
