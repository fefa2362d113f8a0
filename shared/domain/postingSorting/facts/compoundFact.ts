import type { FactName } from '../lexicon'
import { findMeanings } from '../lines/meanings'
import type { Token } from '../lines/tokens'
import { pickMeanings } from '../lines/units'

/** Names that keep their meaning whatever is added to them: `Starting salary`, `Salaire mensuel`. */
const compounded: ReadonlySet<FactName> = new Set<FactName>([
  'closes',
  'employment',
  'hours',
  'location',
  'salary',
])

/** In words. */
const longestLabel = 4

/** Languages that put the main noun last, and those that put it first. */
const headLast: ReadonlySet<string> = new Set(['en', 'de', 'nl', 'sv'])
const headFirst: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt'])

/** The fact that the main noun of a label names: `Starting salary range` is a salary; null if it names none. */
export const findCompoundFact = (
  label: readonly Token[],
  languages: readonly string[],
): FactName | null => {
  const main = languages[0] ?? ''
  if (label.length < 2 || label.length > longestLabel) return null
  for (let count = label.length - 1; count > 0; count -= 1) {
    const isLast = headLast.has(main)
    if (!isLast && !headFirst.has(main)) return null
    const head = isLast ? label.slice(-count) : label.slice(0, count)
    const [found] = pickMeanings(findMeanings(head, [main]), 'label')
    if (found !== undefined) return compounded.has(found.meaning.fact) ? found.meaning.fact : null
  }
  return null
}
