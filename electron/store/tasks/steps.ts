import { setImmediate as letOthersRun, setTimeout as rest } from 'node:timers/promises'

/** How long others wait at most, far below what a person notices. */
const stepMs = 8

/** When the steps of this turn of the event loop, of whatever walks, have to end; null before the first of them. */
let deadline: number | null = null

const beginStep = (): number => {
  if (deadline !== null) return deadline
  setImmediate(() => (deadline = null))
  return (deadline = performance.now() + stepMs)
}

/** Walks give way for no longer than this, so that none stands still for good. */
const patienceMs = 50

const waitedFor = new Set<Promise<unknown>>()

/** Runs a short task that a person waits for: walks stand still until it is done. */
export const goAhead = async <Value>(task: () => Promise<Value>): Promise<Value> => {
  const running = task()
  waitedFor.add(running)
  try {
    return await running
  } finally {
    waitedFor.delete(running)
  }
}

const giveWay = async (): Promise<void> => {
  const patience = new AbortController()
  const done = Promise.allSettled(waitedFor)
  await Promise.race([
    done,
    rest(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined),
  ])
  patience.abort()
}

let lastTurn: Promise<void> = Promise.resolve()

/** Waits for a turn of the event loop in which no other walk has used the time up, and tells when its step has to end. */
const awaitStep = async (): Promise<number> => {
  let until = beginStep()
  while (performance.now() >= until) {
    lastTurn = lastTurn.then(() => letOthersRun())
    await lastTurn
    deadline = null
    until = beginStep()
  }
  return until
}

/**
 * Calls `task` for each item in turn and lets the process do other work every few milliseconds,
 * however many such walks are under way, and gives way to what goes ahead; for items that take
 * little time each but are tens of thousands. With `restMs` it also rests after each step, so that work which nobody waits for
 * leaves most of the time to the rest.
 */
export const forEachInSteps = async <Item>(
  items: Iterable<Item>,
  task: (item: Item) => void,
  restMs = 0,
): Promise<void> => {
  let until = 0
  for (const item of items) {
    if (performance.now() >= until) {
      if (until > 0 && restMs > 0) await rest(restMs)
      if (waitedFor.size > 0) await giveWay()
      until = await awaitStep()
    }
    task(item)
  }
}
