import { rememberWords } from './rememberWords'
import { tokenize, type Token } from './tokens'

/** A phrase found among the words of a line: those from `from` up to but not including `to`. */
export interface PhraseMatch<Meaning> {
  from: number
  to: number
  meaning: Meaning
}

interface Phrase<Meaning> {
  matchers: readonly WordMatcher[]
  isWhole: boolean
  isOpening: boolean
  meaning: Meaning
}

type WordMatcher =
  { how: 'exact' | 'prefix' | 'suffix' | 'part'; word: string } | { how: 'any'; word: '' }

const fold = (word: string): string =>
  tokenize(word)
    .map((token) => token.word)
    .join('')

const readMatcher = (word: string): WordMatcher => {
  if (word === '_') return { how: 'any', word: '' }
  const opens = word.startsWith('*')
  const ends = word.endsWith('*')
  const how = opens ? (ends ? 'part' : 'suffix') : ends ? 'prefix' : 'exact'
  return { how, word: fold(word) }
}

const matches = ({ how, word }: WordMatcher, found: string): boolean => {
  switch (how) {
    case 'any':
      return true
    case 'exact':
      return found === word
    case 'prefix':
      return found.startsWith(word)
    case 'suffix':
      return found.endsWith(word)
    case 'part':
      return found.includes(word)
  }
}

/** Splits `what you'll bring` into words with their stars; any other sign ends a word. */
const splitPhrase = (phrase: string): string[] => {
  const words: string[] = []
  for (const part of phrase.split(/\s+/)) {
    if (part === '_') words.push(part)
    else {
      const tokens = tokenize(part)
      tokens.forEach(({ start, end }, index) => {
        const isFirst = index === 0 && part.startsWith('*')
        const isLast = index === tokens.length - 1 && part.endsWith('*')
        words.push(`${isFirst ? '*' : ''}${part.slice(start, end)}${isLast ? '*' : ''}`)
      })
    }
  }
  return words
}

/** Splits a list such as `=role, responsib*, what you will do` into phrases; see `Lexicon` for the signs. */
export const splitPhrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

const add = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const present = map.get(key)
  if (present === undefined) map.set(key, [value])
  else present.push(value)
}

/** Finds many phrases in a line at once, in time linear in the line. */
export class PhraseIndex<Meaning> {
  readonly #exact = new Map<string, Phrase<Meaning>[]>()
  readonly #prefixes = new Map<string, Phrase<Meaning>[]>()
  readonly #suffixes = new Map<string, Phrase<Meaning>[]>()
  readonly #others: Phrase<Meaning>[] = []
  readonly #prefixLengths = new Set<number>()
  readonly #suffixLengths = new Set<number>()
  #candidates = this.#rememberCandidates()

  add(phrase: string, meaning: Meaning): void {
    const isWhole = phrase.startsWith('=')
    const isOpening = phrase.startsWith('^')
    const matchers = splitPhrase(phrase.replace(/^[=^]/, '')).map(readMatcher)
    const [first] = matchers
    if (first === undefined) return
    const known = { matchers, isWhole, isOpening, meaning }
    this.#candidates = this.#rememberCandidates()
    if (first.how === 'exact') add(this.#exact, first.word, known)
    else if (first.how === 'prefix') {
      add(this.#prefixes, first.word, known)
      this.#prefixLengths.add(first.word.length)
    } else if (first.how === 'suffix') {
      add(this.#suffixes, first.word, known)
      this.#suffixLengths.add(first.word.length)
    } else this.#others.push(known)
  }

  find(tokens: readonly Token[]): PhraseMatch<Meaning>[] {
    return tokens.flatMap(({ word }, from) =>
      this.#candidates(word).flatMap((phrase) => {
        const to = from + phrase.matchers.length
        return this.#stands(phrase, tokens, from) ? [{ from, to, meaning: phrase.meaning }] : []
      }),
    )
  }

  #rememberCandidates(): (word: string) => readonly Phrase<Meaning>[] {
    return rememberWords((word) => this.#findCandidates(word))
  }

  /** The phrases whose first word may be this one. */
  #findCandidates(word: string): readonly Phrase<Meaning>[] {
    const found = [...(this.#exact.get(word) ?? [])]
    for (const length of this.#prefixLengths)
      if (length <= word.length) found.push(...(this.#prefixes.get(word.slice(0, length)) ?? []))
    for (const length of this.#suffixLengths)
      if (length <= word.length) found.push(...(this.#suffixes.get(word.slice(-length)) ?? []))
    return [...found, ...this.#others]
  }

  #stands(phrase: Phrase<Meaning>, tokens: readonly Token[], from: number): boolean {
    const { matchers, isWhole, isOpening } = phrase
    if ((isWhole || isOpening) && from > 0) return false
    if (isWhole && matchers.length !== tokens.length) return false
    return matchers.every((matcher, offset) => {
      const token = tokens[from + offset]
      return token !== undefined && matches(matcher, token.word)
    })
  }
}
