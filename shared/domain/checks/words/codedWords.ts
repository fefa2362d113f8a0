/**
 * Words that studies found to be stereotypically masculine or feminine, in one language. Each
 * pattern matches the whole word.
 */
export interface CodedWords {
  masculine: readonly (readonly [pattern: string, instead: string])[]
  feminine: readonly (readonly [pattern: string, instead: string])[]
  /** Where such words are part of a product, a task or a term of the trade, and say nothing of a person. */
  neutral: readonly string[]
  source: string
}

export type Coding = 'masculine' | 'feminine'

/** A coded word in a text. */
export interface CodedMatch {
  coding: Coding
  start: number
  end: number
  /** What could be said instead; empty if the word is best left out. */
  instead: string
}

const letter = '[\\p{L}\\p{M}]'

/**
 * Compiles the words of a language to a search through texts, which finds them in reading order;
 * one list for each text.
 */
export const createCodedMatcher = ({ masculine, feminine, neutral }: CodedWords) => {
  const entries = [
    ...masculine.map(([pattern, instead]) => ({ pattern, instead, coding: 'masculine' as const })),
    ...feminine.map(([pattern, instead]) => ({ pattern, instead, coding: 'feminine' as const })),
  ]
  const words = new RegExp(
    `(?<!${letter}|\\d)(?:${entries.map(({ pattern }) => `(${pattern})`).join('|')})(?!${letter})`,
    'giu',
  )
  const terms = new RegExp(`(?<!${letter})(?:${neutral.join('|')})(?!${letter})`, 'giu')
  const findTerms = (text: string) =>
    [...text.matchAll(terms)].map(({ index, 0: term }) => ({
      start: index,
      end: index + term.length,
    }))

  const findInText = (text: string): CodedMatch[] => {
    const matches = [...text.matchAll(words)].flatMap(({ index, 0: word, ...groups }) => {
      const entry = entries.find((_, at) => groups[at + 1] !== undefined)
      if (entry === undefined) return []
      return [
        { coding: entry.coding, start: index, end: index + word.length, instead: entry.instead },
      ]
    })
    if (matches.length === 0) return matches
    const spans = findTerms(text)
    return matches.filter(
      ({ start, end }) => !spans.some((span) => span.start < end && start < span.end),
    )
  }

  return (texts: readonly string[]): CodedMatch[][] => texts.map(findInText)
}
