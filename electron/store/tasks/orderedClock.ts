/** A clock that jumps back further than this was set back, and is followed. */
const mostAheadMs = 60_000

/**
 * Creates a clock whose readings never repeat or go backwards, so that files ordered by time
 * are in the order in which they were written, even when a fast disk takes several records
 * within a millisecond. Runs ahead of `now` by a millisecond for each reading that would have
 * repeated. Follows the computer's clock when that is set back by more than a minute.
 */
export const createOrderedClock = (now: () => Date): (() => Date) => {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const time = now().getTime()
    last = time > last || last - time > mostAheadMs ? time : last + 1
    return new Date(last)
  }
}
