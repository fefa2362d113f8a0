import { lexicons } from '../lexicon'
import { PhraseIndex, splitPhrases } from '../lines/phraseIndex'
import { tokenize } from '../lines/tokens'

const withoutSigns = (phrase: string): string => phrase.replace(/^[!=^]+/, '')

/** Buttons to apply, which are furniture with a cue for applying in it, and the names of pages, if no role ends in them. */
const pageWords = new PhraseIndex<true>()
for (const { furniture, cues, pageNames } of lexicons) {
  for (const phrase of splitPhrases(pageNames))
    if (phrase.includes(' ')) pageWords.add(phrase, true)
  const applying = splitPhrases(cues.application ?? '').map((cue) => ` ${withoutSigns(cue)} `)
  for (const phrase of splitPhrases(furniture).map(withoutSigns))
    if (applying.some((cue) => ` ${phrase} `.includes(cue))) pageWords.add(phrase, true)
}

const leastTitle = 4

/** Cuts what ran into the title when the page was copied: `Night Baker Apply now`, `Bakker Open sollicitaties`. */
export const cutTrailingPageWords = (title: string): string => {
  const tokens = tokenize(title)
  const from = pageWords
    .find(tokens)
    .filter(({ to }) => to === tokens.length)
    .map(({ from: first }) => tokens[first]?.start ?? 0)
    .sort((one, other) => one - other)[0]
  return from === undefined || from < leastTitle ? title : title.slice(0, from).trimEnd()
}
