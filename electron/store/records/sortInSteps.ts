import { forEachInSteps } from '../tasks'

/** Sorting so many takes a millisecond or two. */
const runLength = 1_000

type Compare<Item> = (a: Item, b: Item) => number

/** Yields the items of two sorted lists in their common order; of equal ones those of `one` first. */
function* merge<Item extends object>(
  one: readonly Item[],
  other: readonly Item[],
  compare: Compare<Item>,
): Generator<Item> {
  let at = 0
  let next = other[at]
  for (const item of one) {
    while (next !== undefined && compare(next, item) < 0) {
      yield next
      next = other[(at += 1)]
    }
    yield item
  }
  yield* other.slice(at)
}

/** Merges each two neighbours of the sorted runs, all of this length, of which a list consists. */
function* mergeRuns<Item extends object>(
  items: readonly Item[],
  length: number,
  compare: Compare<Item>,
): Generator<Item> {
  for (let at = 0; at < items.length; at += 2 * length) {
    const middle = at + length
    yield* merge(items.slice(at, middle), items.slice(middle, middle + length), compare)
  }
}

/**
 * Sorts items without holding up the event loop, however many there are: first short runs, then
 * each two neighbours together. Equal items keep their order.
 */
export const sortInSteps = async <Item extends object>(
  items: readonly Item[],
  compare: Compare<Item>,
): Promise<Item[]> => {
  const runs: Item[][] = []
  for (let at = 0; at < items.length; at += runLength) runs.push(items.slice(at, at + runLength))
  await forEachInSteps(runs, (run) => run.sort(compare))
  let sorted = runs.flat()
  for (let length = runLength; length < sorted.length; length *= 2) {
    const longer: Item[] = []
    await forEachInSteps(mergeRuns(sorted, length, compare), (item) => longer.push(item))
    sorted = longer
  }
  return sorted
}
