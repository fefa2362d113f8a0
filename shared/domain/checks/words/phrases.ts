import { hitWords, type CheckedText } from '../checkedTexts'
import type { Hit, Severity } from '../finding'

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

/** Finds phrases in texts, in the order of the texts, but not where a sentence says that all are welcome. */
export const findPhrases = (texts: readonly CheckedText[], phrases: readonly Phrase[]): Hit[] =>
  texts.flatMap((place) =>
    phrases.flatMap(({ pattern, except, message, ...said }) =>
      [...place.text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
        const sentence = cutSentence(place.text, index)
        if (equalOpportunity.test(sentence) || except?.test(sentence) === true) return []
        return [
          hitWords(place, index, index + words.length, {
            ...said,
            message: message.replace('{words}', () => words),
          }),
        ]
      }),
    ),
  )
