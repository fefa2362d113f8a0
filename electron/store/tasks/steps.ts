import { setImmediate as letOthersRun } from 'node:timers/promises'

/** How long others wait at most, far below what a person notices. */
const stepMs = 8

/**
 * Calls `task` for each item in turn and lets the process do other work every few milliseconds;
 * for items that take little time each but are tens of thousands.
 */
export const forEachInSteps = async <Item>(
  items: Iterable<Item>,
  task: (item: Item) => void,
): Promise<void> => {
  let startedAt = performance.now()
  for (const item of items) {
    task(item)
    if (performance.now() - startedAt < stepMs) continue
    await letOthersRun()
    startedAt = performance.now()
  }
}
