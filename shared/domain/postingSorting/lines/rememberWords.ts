/** About as many as a long posting has; then all are forgotten. */
const mostWords = 5_000

/** Engines keep a longer part of a text as a reference to it, so that the whole text would be remembered. */
const longestWord = 12

/** Remembers what was worked out for words: the same ones come again and again. */
export const rememberWords = <Value>(work: (word: string) => Value): ((word: string) => Value) => {
  const known = new Map<string, Value>()
  return (word) => {
    if (word.length > longestWord) return work(word)
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= mostWords) known.clear()
    const value = work(word)
    known.set(word, value)
    return value
  }
}
