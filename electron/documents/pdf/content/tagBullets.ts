import type { ContentOperation } from './contentOperations'
import { createTextPlaceTracker, type PagePlace } from './pagePlace'
import { getOperatorKind } from './operators'

/** The id of a marked content, if an operation begins one that is part of the structure. */
export const readMarkedContentId = ({ operator, operands }: ContentOperation): number | null => {
  const id = operator === 'BDC' ? /\/MCID\s+(\d+)/u.exec(operands[1] ?? '')?.[1] : undefined
  return id === undefined ? null : Number(id)
}

export interface TaggedBullets {
  operations: ContentOperation[]
  /** The ids of the bullets, by the id of the text that each stands at. */
  bullets: Map<number, number>
}

/** How far the lines of a bullet and of its text may be apart, in points. */
const tolerance = 1

/**
 * Tags the bullets of a page, which a browser paints outside of the structure. `isBullet` knows the
 * operations that show one. `items` are the ids of the texts that list items begin with, and the
 * places where these start: a bullet belongs to the text on its line.
 */
export const tagBullets = (
  operations: readonly ContentOperation[],
  isBullet: (operation: ContentOperation, index: number) => boolean,
  items: ReadonlyMap<number, PagePlace>,
): TaggedBullets => {
  const ids = operations.map(readMarkedContentId)
  const bullets = new Map<number, number>()
  const tracker = createTextPlaceTracker()
  let free = ids.reduce<number>((most, id) => Math.max(most, id ?? -1), -1) + 1
  let depth = 0

  const findItem = (y: number): number | undefined =>
    [...items].find(([id, place]) => !bullets.has(id) && Math.abs(place.y - y) < tolerance)?.[0]

  const tagged = operations.flatMap((operation, index) => {
    tracker.follow(operation)
    const kind = getOperatorKind(operation.operator)
    if (kind === 'begin marked content') depth += 1
    else if (kind === 'end marked content') depth -= 1
    const item =
      depth === 0 && isBullet(operation, index) ? findItem(tracker.getPlace().y) : undefined
    if (item === undefined) return [operation]
    const id = free
    free += 1
    bullets.set(item, id)
    return [
      { operator: 'BDC', operands: ['/Lbl', `<</MCID ${id}>>`] },
      operation,
      { operator: 'EMC', operands: [] },
    ]
  })
  return { operations: tagged, bullets }
}
