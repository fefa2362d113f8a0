import { hitWords, type CheckedText } from '../checkedTexts'
import type { Hit, Severity } from '../finding'
import { rememberTexts } from './rememberTexts'

/** Words to look for in one language, and what to say about them; `{words}` becomes what was found. */
export interface Phrase {
  /** With the flags `giu`. */
  pattern: RegExp
  severity: Severity
  message: string
  suggestion: string
  source?: string
  /** Sentences that match this are left alone. */
  except?: RegExp
}

/** A sentence that says that something plays no part. */
const equalOpportunity =
  /regardless of|irrespective of|without regard|equal opportunit|equally welcome|do(?:es)? not (?:discriminate|matter)|of all (?:ages|origins|nationalities|backgrounds|genders)|(?:any|every) (?:age|origin|nationality|background)|unabhängig von|ungeachtet|gleichgültig|egal welche|jede[nrs]? (?:alters|herkunft|nationalität)|vielfalt/iu

const sentenceEnd = /[.!?](?=\s)|\n/gu

/** Returns the sentence of a text around a place in it. */
const cutSentence = (text: string, at: number): string => {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index)
  const start = ends.findLast((end) => end < at)
  const end = ends.find((end) => end >= at)
  return text.slice(start === undefined ? 0 : start + 1, end)
}

/** Whether the sentence around a place in a text says that something plays no part, or that all are welcome. */
export const isAboutEqualOpportunity = (text: string, at: number): boolean =>
  equalOpportunity.test(cutSentence(text, at))

/** A phrase in a text, without its place. */
type PhraseMatch = Omit<Phrase, 'pattern' | 'except'> & { start: number; end: number }

const findInText = (text: string, phrases: readonly Phrase[]): PhraseMatch[] =>
  phrases.flatMap(({ pattern, except, message, ...said }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
      const sentence = cutSentence(text, index)
      if (equalOpportunity.test(sentence) || except?.test(sentence) === true) return []
      const full = message.replace('{words}', () => words)
      return [{ ...said, message: full, start: index, end: index + words.length }]
    }),
  )

/** The search for each list of phrases. */
const searches = new WeakMap<
  readonly Phrase[],
  (texts: readonly string[]) => readonly (readonly PhraseMatch[])[]
>()

const getSearch = (phrases: readonly Phrase[]) => {
  const search =
    searches.get(phrases) ??
    rememberTexts((texts) => texts.map((text) => findInText(text, phrases)))
  searches.set(phrases, search)
  return search
}

/** Finds phrases in texts, in the order of the texts, but not where a sentence says that all are welcome. */
export const findPhrases = (texts: readonly CheckedText[], phrases: readonly Phrase[]): Hit[] => {
  const found = getSearch(phrases)(texts.map(({ text }) => text))
  return texts.flatMap((place, index) =>
    (found[index] ?? []).map(({ start, end, ...said }) => hitWords(place, start, end, said)),
  )
}
