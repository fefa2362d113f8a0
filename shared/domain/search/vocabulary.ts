import { beginsAlmostWith } from './typos'

/** All terms of an index, each with a number. */
export interface Vocabulary {
  readonly size: number
  /** The number of a term, which is added if it is new. */
  add(term: string): number
  /** The numbers of the terms that begin with a text, and which of them equals it. */
  findBeginning(text: string): { numbers: number[]; exact: number | undefined }
  /** The numbers of the terms that begin with a text but for one typing error. */
  findSimilar(text: string): number[]
}

/** New terms are sorted in once there are this many, since sorting all of them anew takes longer than a search may. */
const mostUnsorted = 2_000

/** A part of a long text keeps all of it in memory; a text put together anew does not. */
const detach = (term: string): string => Array.from(term).join('')

const findFirst = (sorted: readonly string[], text: string): number => {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? '') < text) from = middle + 1
    else to = middle
  }
  return from
}

const mergeSorted = (some: readonly string[], others: readonly string[]): string[] => {
  const merged: string[] = []
  let next = 0
  for (const text of some) {
    for (let other = others[next]; other !== undefined && other < text; other = others[next]) {
      merged.push(other)
      next += 1
    }
    merged.push(text)
  }
  return merged.concat(others.slice(next))
}

/** An empty vocabulary. */
export const createVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>()
  let sorted: string[] = []
  let unsorted: string[] = []

  const numberOf = (term: string): number => numbers.get(term) ?? 0

  const sortIn = (): void => {
    sorted = mergeSorted(sorted, unsorted.sort())
    unsorted = []
  }

  return {
    get size() {
      return numbers.size
    },
    add: (term) => {
      const known = numbers.get(term)
      if (known !== undefined) return known
      const kept = detach(term)
      const number = numbers.size
      numbers.set(kept, number)
      unsorted.push(kept)
      if (unsorted.length >= mostUnsorted) sortIn()
      return number
    },
    findBeginning: (text) => {
      const found: number[] = []
      for (let at = findFirst(sorted, text); at < sorted.length; at += 1) {
        const term = sorted[at] ?? ''
        if (!term.startsWith(text)) break
        found.push(numberOf(term))
      }
      for (const term of unsorted) if (term.startsWith(text)) found.push(numberOf(term))
      return { numbers: found, exact: numbers.get(text) }
    },
    findSimilar: (text) => {
      const found: number[] = []
      for (const term of sorted) if (beginsAlmostWith(term, text)) found.push(numberOf(term))
      for (const term of unsorted) if (beginsAlmostWith(term, text)) found.push(numberOf(term))
      return found
    },
  }
}
