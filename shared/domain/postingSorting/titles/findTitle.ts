import type { Unit } from '../lines/units'
import { genderMark } from './genderMark'
import { hasOccupation, scoreTitle, type FoundTitle } from './scoreTitle'
import { findInSentence } from './titleInSentence'

const unitsAtTheTop = 40
/** A title that says so itself, as `(m/f/d)` does, is looked for further down. */
const unitsWithMarks = 120
const leastScore = 1.6

/** The title of the role that the units are about; empty where none can be told. */
export const findTitle = (units: readonly Unit[]): FoundTitle => {
  const top = units.filter(
    (unit, position) =>
      position < unitsAtTheTop ||
      (position < unitsWithMarks && !unit.isItem && genderMark.test(unit.text)),
  )
  const found = top
    .flatMap((unit, position) => scoreTitle(unit, position, units[position + 1]) ?? [])
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score)[0]
  const [first] = units.slice(0, 1)
  const isWeak =
    found === undefined || (found.score < 2.6 && found.unit !== null && !hasOccupation(found.unit))
  if (isWeak) {
    const inSentence = top.flatMap((unit) => (unit.isItem ? [] : (findInSentence(unit) ?? [])))[0]
    if (inSentence !== undefined && (found === undefined || first !== found.unit)) return inSentence
  }
  return found ?? { title: '', unit: null, score: 0 }
}
