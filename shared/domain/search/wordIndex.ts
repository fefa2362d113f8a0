import { insertSorted } from './insertSorted'
import type { FieldWeight, SearchField } from './searchField'
import { listTerms, readSearch } from './terms'
import { shortestForgiven } from './typos'
import { createVocabulary } from './vocabulary'

/** An index of words over texts that have a key and a title. */
export interface WordIndex {
  readonly size: number
  /** Adds a text, or replaces the one with the same key. */
  put(key: string, title: string, fields: readonly SearchField[]): void
  remove(key: string): void
  /**
   * The keys of the texts that have every word of the search, the best first: words in the name
   * before facts before other text, whole words before beginnings, then by title. A search
   * without words finds nothing.
   */
  find(search: string, most?: number): { keys: string[]; total: number }
}

/** Two bits beside the text's number say in which kind of field a term stands. */
const weights: readonly FieldWeight[] = ['name', 'fact', 'text']
const weightBits = 2
const weightMask = 3

/** What a term counts, by the kind of field: where it equals the word, where it begins with it, and where it nearly does. */
const points = { exact: [12, 6, 3], beginning: [10, 5, 2], similar: [6, 3, 1] } as const

/** More of a pasted text can't make a search clearer; steps are counted in a byte. */
const mostTerms = 100

interface WordTerms {
  terms: number[]
  exact: number | undefined
  isSimilar: boolean
}

/** An empty index. */
export const createWordIndex = (): WordIndex => {
  const vocabulary = createVocabulary()
  const placesOf: number[][] = []
  const docs = new Map<string, number>()
  const keys: string[] = []
  const titles: string[] = []
  const termsOf: Int32Array[] = []
  const free: number[] = []
  /** The terms of the words typed so far, which each further letter asks for again. */
  const termsFound = new Map<string, WordTerms>()
  let matched = new Uint8Array(0)
  let scores = new Uint16Array(0)
  let best = new Uint8Array(0)

  const remove = (key: string): void => {
    termsFound.clear()
    const doc = docs.get(key)
    if (doc === undefined) return
    docs.delete(key)
    for (const term of termsOf[doc] ?? []) {
      const places = placesOf[term] ?? []
      const at = places.findIndex((place) => place >> weightBits === doc)
      const last = places.pop()
      if (at < places.length && last !== undefined) places[at] = last
    }
    termsOf[doc] = new Int32Array(0)
    free.push(doc)
  }

  const put = (key: string, title: string, fields: readonly SearchField[]): void => {
    remove(key)
    const doc = free.pop() ?? keys.length
    const weightOf = new Map<number, number>()
    for (const [weight, name] of weights.entries())
      for (const field of fields)
        if (field.weight === name)
          for (const text of listTerms(field.text)) {
            const term = vocabulary.add(text)
            if (!weightOf.has(term)) weightOf.set(term, weight)
          }
    for (const [term, weight] of weightOf) {
      const places = (placesOf[term] ??= [])
      places.push((doc << weightBits) | weight)
    }
    docs.set(key, doc)
    keys[doc] = key
    titles[doc] = title.toLowerCase()
    termsOf[doc] = Int32Array.from(weightOf.keys())
  }

  const lookUpTerms = (term: string, isForgiving: boolean): WordTerms => {
    const { numbers, exact } = vocabulary.findBeginning(term)
    const isUsed = numbers.some((number) => (placesOf[number]?.length ?? 0) > 0)
    if (isUsed || !isForgiving) return { terms: numbers, exact, isSimilar: false }
    return { terms: vocabulary.findSimilar(term), exact: undefined, isSimilar: true }
  }

  const findTerms = (term: string, isForgiving: boolean): WordTerms => {
    const known = termsFound.get(term) ?? lookUpTerms(term, isForgiving)
    if (termsFound.size > mostTerms) termsFound.clear()
    termsFound.set(term, known)
    return known
  }

  /** Keeps, of the texts that had all words before, those with this term; returns them. */
  const matchTerm = (term: string, step: number, isForgiving: boolean): number[] => {
    const { terms, exact, isSimilar } = findTerms(term, isForgiving)
    const touched: number[] = []
    for (const number of terms) {
      const worth = isSimilar ? points.similar : number === exact ? points.exact : points.beginning
      for (const place of placesOf[number] ?? []) {
        const doc = place >> weightBits
        if (matched[doc] !== step) continue
        const value = worth[place & weightMask] ?? 0
        const present = best[doc] ?? 0
        if (present === 0) touched.push(doc)
        if (value > present) best[doc] = value
      }
    }
    for (const doc of touched) {
      matched[doc] = step + 1
      scores[doc] = (scores[doc] ?? 0) + (best[doc] ?? 0)
      best[doc] = 0
    }
    return touched
  }

  const clearCounts = (): void => {
    if (matched.length < keys.length) {
      matched = new Uint8Array(keys.length * 2)
      scores = new Uint16Array(keys.length * 2)
      best = new Uint8Array(keys.length * 2)
    }
    matched.fill(0)
    scores.fill(0)
  }

  const findDocs = (search: string): number[] => {
    clearCounts()
    const terms = readSearch(search).flatMap((word) =>
      word.terms.map((term) => ({
        term,
        isForgiving: word.isSpaced && term.length >= shortestForgiven,
      })),
    )
    let found: number[] = []
    for (const [step, { term, isForgiving }] of terms.slice(0, mostTerms).entries())
      found = matchTerm(term, step, isForgiving)
    return found
  }

  const compare = (one: number, other: number): number => {
    const difference = (scores[other] ?? 0) - (scores[one] ?? 0)
    if (difference !== 0) return difference
    const title = titles[one] ?? ''
    const otherTitle = titles[other] ?? ''
    return title < otherTitle ? -1 : title > otherTitle ? 1 : 0
  }

  return {
    get size() {
      return docs.size
    },
    put,
    remove,
    find: (search, most = Number.POSITIVE_INFINITY) => {
      const found = findDocs(search)
      const kept: number[] = []
      if (found.length <= most) kept.push(...found.sort(compare))
      else for (const doc of found) insertSorted(kept, doc, most, compare)
      return { keys: kept.map((doc) => keys[doc] ?? ''), total: found.length }
    },
  }
}
