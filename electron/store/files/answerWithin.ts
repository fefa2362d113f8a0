/** How long a disk may take to open a file or to deliver a chunk of it. */
export const answerLimitMs = 15_000

/** Has the error code that the system uses for a timeout. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly code = 'ETIMEDOUT'

  constructor() {
    super(`No answer within ${answerLimitMs / 1000} s.`)
  }
}

/**
 * Stops waiting for a disk that does not respond, such as a network drive that is no longer
 * reachable: rejects with `NoAnswer` after 15 seconds. The request can't be cancelled, so a
 * result that still arrives later goes to `discard`.
 */
export const answerWithin = <Value>(
  task: Promise<Value>,
  discard: (late: Value) => unknown = () => undefined,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    let isGivenUp = false
    const timer = setTimeout(() => {
      isGivenUp = true
      reject(new NoAnswer())
    }, answerLimitMs)
    task
      .then((value) => {
        if (isGivenUp) discard(value)
        else resolve(value)
      }, reject)
      .finally(() => clearTimeout(timer))
  })
