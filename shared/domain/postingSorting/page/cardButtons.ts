import { foldLine } from '../lines/tokens'
import { hasMeaning, type Unit } from '../lines/units'
import { asksToApply } from './buttons'

/** Two such buttons may be those at the head and the foot of one advert. */
const leastCards = 3

/** Whether there is more between two buttons than a menu’s entries: a heading and something below it. */
const holdsCard = (units: readonly Unit[]): boolean =>
  units.length >= 2 && units.some((unit) => unit.isMarked || hasMeaning(unit, 'occupation'))

/** The buttons to apply that close the first and the last card of a page, as positions. */
export interface CardButtons {
  first: number
  last: number
}

/**
 * Finds the buttons of a page that shows several roles as cards: the same button to apply stands at
 * the foot of each. Null if the page has no cards.
 */
export const findCardButtons = (
  units: readonly Unit[],
  isFurniture: readonly boolean[],
): CardButtons | null => {
  const positions = new Map<string, number[]>()
  units.forEach((unit, at) => {
    if (isFurniture[at] !== true || !asksToApply(unit)) return
    const name = foldLine(unit.text)
    const found = positions.get(name)
    if (found === undefined) positions.set(name, [at])
    else found.push(at)
  })
  const most = [...positions.values()].sort((one, other) => other.length - one.length)[0] ?? []
  const closing = most.filter((at, index) =>
    holdsCard(units.slice((most[index - 1] ?? -1) + 1, at)),
  )
  const first = closing[0]
  const last = closing.at(-1)
  return closing.length < leastCards || first === undefined || last === undefined
    ? null
    : { first, last }
}
