import { foldText } from '../text/foldText'

/** A choice in a list. */
export interface Choice {
  value: string
  label: string
  /** Further words that find it, such as a currency's name. */
  detail?: string
}

const rankOf = ({ value, label, detail = '' }: Choice, typed: string): number => {
  const name = foldText(label)
  if (name === typed || foldText(value) === typed) return 0
  if (name.startsWith(typed)) return 1
  const words = `${name} ${foldText(detail)}`.split(/[\s\-/(]+/u)
  if (words.some((word) => word.startsWith(typed))) return 2
  return name.includes(typed) || foldText(detail).includes(typed) ? 3 : Infinity
}

/**
 * Finds the choices that typed text may mean, the likeliest first: equal, then beginning with it,
 * then with a word that does, then containing it. Case and accents do not matter; blank text finds
 * all.
 */
export const findChoices = <Found extends Choice>(
  choices: readonly Found[],
  typed: string,
): Found[] => {
  const wanted = foldText(typed.trim())
  if (wanted === '') return [...choices]
  return choices
    .map((choice) => ({ choice, rank: rankOf(choice, wanted) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((first, second) => first.rank - second.rank)
    .map(({ choice }) => choice)
}
