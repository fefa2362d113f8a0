import type { FactName } from '../lexicon'
import { isSmallWord } from '../lines/detectLanguage'
import { findMeanings } from '../lines/meanings'
import { countWords, hasMeaning, pickMeanings, type Unit } from '../lines/units'

/** The most words of a fact's name, and of the sentence that states it. */
const longestName = 3
const longestStatement = 25

const saysContract = (unit: Unit): boolean => hasMeaning(unit, 'employment') || /\d/.test(unit.text)

const isStated = (name: FactName, unit: Unit): boolean => {
  switch (name) {
    case 'salary':
    case 'reference':
      return true
    case 'employment':
    case 'hours':
      return saysContract(unit)
    case 'closes':
    case 'start':
    case 'opened':
      return /\d/.test(unit.text)
    case 'title':
    case 'client':
    case 'department':
    case 'location':
    case 'workplace':
    case 'openings':
    case 'tags':
    case 'contact':
    case 'reports':
    case 'otherFact':
      return false
  }
}

/**
 * The fact that a line without a colon states because it begins with the fact's name: `Salary
 * depends on experience`, `Die Arbeitszeit beträgt 20 Stunden`; null if it does not.
 */
export const findLeadingFact = (unit: Unit): FactName | null => {
  if (unit.label !== null || unit.isItem || unit.isMarked || countWords(unit) > longestStatement)
    return null
  const opensSmall = isSmallWord(unit.tokens[0]?.word ?? '', unit.languages)
  const words = unit.tokens.slice(opensSmall ? 1 : 0)
  for (let count = Math.min(longestName, words.length - 1); count > 0; count -= 1) {
    const [found] = pickMeanings(findMeanings(words.slice(0, count), unit.languages), 'label')
    if (found !== undefined) return isStated(found.meaning.fact, unit) ? found.meaning.fact : null
  }
  return null
}
