/** How long a disk may take to open a file or to give a piece of it. */
export const answerLimitMs = 15_000

/** Has the code that the system uses for the same thing. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly code = 'ETIMEDOUT'

  constructor() {
    super(`No answer within ${answerLimitMs / 1000} s.`)
  }
}

/**
 * Gives up waiting for a disk that does not answer, such as a network drive that went
 * away: rejects with `NoAnswer` after 15 seconds. What is asked for can't be withdrawn, so
 * `discard` gets what still comes after that.
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
