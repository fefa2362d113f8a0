/** A clock that is further back than this was set back, and is followed. */
const mostAheadMs = 60_000

/**
 * A clock of which no two readings are the same, nor a later one earlier, so that what
 * is kept by its time stands in the order in which it happened, also where a fast disk
 * takes several records within a millisecond. Runs ahead of `now` by a millisecond for
 * each reading that it would have repeated. Where the computer's clock was set back by
 * more than a minute, it follows.
 */
export const createOrderedClock = (now: () => Date): (() => Date) => {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const time = now().getTime()
    last = time > last || last - time > mostAheadMs ? time : last + 1
    return new Date(last)
  }
}
