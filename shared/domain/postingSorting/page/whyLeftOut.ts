import type { Unit } from '../lines/units'
import { findFurniture } from './furniture'
import { findOtherAdverts } from './findOtherAdverts'
import { findPageFrame } from './pageFrame'

/**
 * Why each unit belongs to the page and not to what it advertises; null if it doesn't. `lines` are
 * those of the whole text.
 */
export const findWhyLeftOut = (
  units: readonly Unit[],
  lines: readonly string[],
): (string | null)[] => {
  const signs = units.map((unit) => findFurniture(unit, lines[unit.block.from - 1] ?? ''))
  const others = findOtherAdverts(units)
  const frame = findPageFrame(
    units.slice(0, others),
    signs.slice(0, others).map((why) => why !== null),
  )
  return signs.map((sign, index) => {
    if (sign !== null) return sign
    if (index >= others) return 'the other adverts of the page'
    return index < frame.start || index >= frame.end ? 'the menu or foot of the page' : null
  })
}
