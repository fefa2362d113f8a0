import { matchHeading } from '../chain/headings'
import { otherAdverts } from '../lexicon/otherAdverts'
import { PhraseIndex, splitPhrases } from '../lines/phraseIndex'
import { countWords, type Unit } from '../lines/units'

const phrases = new PhraseIndex<true>()
for (const list of Object.values(otherAdverts))
  for (const phrase of splitPhrases(list)) phrases.add(`^${phrase}`, true)

const longestHeading = 7
const longestEntry = 10
/** The least share of lines below that are as short as titles and places. */
const leastShort = 0.6
/** The least share of the page that the advert itself takes up above. */
const leastAbove = 0.25

const opensList = (unit: Unit): boolean =>
  countWords(unit) <= longestHeading && phrases.find(unit.tokens).length > 0

const isOfAdvert = (unit: Unit): boolean => {
  const { name, strength } = matchHeading(unit, unit.meanings)
  return (
    (name === 'responsibilities' || name === 'requirements') && strength >= 0.85 && !unit.isItem
  )
}

/**
 * Where the list of other adverts at the end of a page begins, as a position in `units`; the number
 * of units if there is none. What goes on with duties or requirements is no such list.
 */
export const findOtherAdverts = (units: readonly Unit[]): number => {
  const start = units.findIndex(opensList)
  if (start < units.length * leastAbove) return units.length
  const below = units.slice(start + 1)
  const short = below.filter((unit) => countWords(unit) <= longestEntry).length
  const isList = below.length > 0 && short >= below.length * leastShort && !below.some(isOfAdvert)
  return isList ? start : units.length
}
