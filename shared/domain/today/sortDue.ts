import type { DueItem } from '@shared/model/activities/due'
import type { Day } from '@shared/model/record'
import type { Walk } from './dueRecords'

const compareTexts = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0

/**
 * Sorts what is due: soonest first, what is due on a whole day before what begins at a time, and
 * otherwise as the lists have it. Day by day, since sorting tens of thousands of items at once would
 * block everything else.
 */
export const sortDue = async (
  lists: readonly (readonly DueItem[])[],
  walk: Walk,
): Promise<DueItem[]> => {
  const days = new Map<Day, DueItem[]>()
  for (const items of lists)
    await walk(items, (item) => {
      const sameDay = days.get(item.day)
      if (sameDay === undefined) days.set(item.day, [item])
      else sameDay.push(item)
    })
  return [...days]
    .sort(([one], [other]) => compareTexts(one, other))
    .flatMap(([, items]) => items.sort((one, other) => compareTexts(one.at ?? '', other.at ?? '')))
}
