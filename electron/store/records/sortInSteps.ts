import { forEachInSteps } from '../tasks'

/** Sorting so many takes a millisecond or two. */
const runLength = 1_000

/**
 * Sorts items without holding up the event loop, however many there are: first short runs, then
 * each two neighbours together, which a sort that finds them sorted already merges quickly.
 */
export const sortInSteps = async <Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Promise<Item[]> => {
  let runs: Item[][] = []
  for (let at = 0; at < items.length; at += runLength) runs.push(items.slice(at, at + runLength))
  await forEachInSteps(runs, (run) => run.sort(compare))
  while (runs.length > 1) {
    const merged: Item[][] = []
    await forEachInSteps(runs.entries(), ([index, run]) => {
      if (index % 2 === 0) merged.push([...run, ...(runs[index + 1] ?? [])].sort(compare))
    })
    runs = merged
  }
  return runs[0] ?? []
}
