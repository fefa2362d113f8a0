/** From this many letters on, a search word may contain one typing error. */
export const shortestForgiven = 5

/** Whether the rest of the word stands in the term; without copies, since a search tries tens of thousands of terms. */
const continues = (term: string, at: number, word: string, from: number): boolean => {
  if (term.length - at < word.length - from) return false
  for (let next = from; next < word.length; next += 1)
    if (term.charCodeAt(at + next - from) !== word.charCodeAt(next)) return false
  return true
}

/**
 * Whether a term begins with the word if one of its letters is changed, added, left out or swapped
 * with its neighbour. False for a term that begins with the word as it is.
 */
export const beginsAlmostWith = (term: string, word: string): boolean => {
  if (term.length < word.length - 1) return false
  let at = 0
  while (at < word.length && term.charCodeAt(at) === word.charCodeAt(at)) at += 1
  if (at === word.length) return false
  return (
    continues(term, at + 1, word, at + 1) ||
    continues(term, at, word, at + 1) ||
    continues(term, at + 1, word, at) ||
    (term[at] === word[at + 1] &&
      term[at + 1] === word[at] &&
      continues(term, at + 2, word, at + 2))
  )
}
