import { lexicons } from '../lexicon'
import { PhraseIndex, splitPhrases } from '../lines/phraseIndex'
import { tokenize } from '../lines/tokens'

const withoutSigns = (phrase: string): string => phrase.replace(/^[!=^]+/, '')

/** Buttons to apply: furniture with a cue for applying in it. */
const buttons = new PhraseIndex<true>()
for (const { furniture, cues } of lexicons) {
  const applying = splitPhrases(cues.application ?? '').map((cue) => ` ${withoutSigns(cue)} `)
  for (const phrase of splitPhrases(furniture).map(withoutSigns))
    if (applying.some((cue) => ` ${phrase} `.includes(cue))) buttons.add(phrase, true)
}

const leastTitle = 4

/** Cuts a button that ran into the title when the page was copied: `Night Baker Apply now`. */
export const cutTrailingButton = (title: string): string => {
  const tokens = tokenize(title)
  const from = buttons
    .find(tokens)
    .filter(({ to }) => to === tokens.length)
    .map(({ from: first }) => tokens[first]?.start ?? 0)
    .sort((one, other) => one - other)[0]
  return from === undefined || from < leastTitle ? title : title.slice(0, from).trimEnd()
}
