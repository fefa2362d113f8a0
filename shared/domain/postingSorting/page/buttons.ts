import { foldLine } from '../lines/tokens'
import { hasMeaning, pickMeanings, type Unit } from '../lines/units'

/** The buttons of a page that show where its parts end. */
export interface PageButtons {
  /** Where the most frequent one stands, as positions among the units that are kept. */
  positions: readonly number[]
  /** How many buttons ask to apply. */
  applyCount: number
}

const asksToApply = (unit: Unit): boolean =>
  pickMeanings(unit.meanings, 'cue').some(({ meaning }) => meaning.class === 'application')

/** Finds the buttons among the units of a page; `isKept` says which units are not furniture. */
export const findButtons = (all: readonly Unit[], isKept: readonly boolean[]): PageButtons => {
  const positions = new Map<string, number[]>()
  let kept = 0
  let applyCount = 0
  all.forEach((unit, index) => {
    if (isKept[index] === true) kept += 1
    else if (hasMeaning(unit, 'furniture') && !unit.isMarked) {
      const name = foldLine(unit.text)
      positions.set(name, [...(positions.get(name) ?? []), kept])
      if (asksToApply(unit)) applyCount += 1
    }
  })
  const repeated = [...positions.values()].map((found) => [...new Set(found)])
  repeated.sort((one, other) => other.length - one.length)
  return { positions: repeated[0] ?? [], applyCount }
}
