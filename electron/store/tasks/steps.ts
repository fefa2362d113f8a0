import { setImmediate as letOthersRun, setTimeout as rest } from 'node:timers/promises'

/** How long others wait at most, far below what a person notices. */
const stepMs = 8

/**
 * Calls `task` for each item in turn and lets the process do other work every few milliseconds;
 * for items that take little time each but are tens of thousands. With `restMs` it also rests after
 * each step, so that work which nobody waits for leaves most of the time to the rest.
 */
export const forEachInSteps = async <Item>(
  items: Iterable<Item>,
  task: (item: Item) => void,
  restMs = 0,
): Promise<void> => {
  let startedAt = performance.now()
  for (const item of items) {
    task(item)
    if (performance.now() - startedAt < stepMs) continue
    await (restMs > 0 ? rest(restMs) : letOthersRun())
    startedAt = performance.now()
  }
}
