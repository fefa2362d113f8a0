import { waitAtMost } from './waitAtMost'

/**
 * Runs tasks: those with the same key one at a time in the order in which they came, others
 * concurrently, but never more than `limit` at once.
 */
export class KeyedQueue {
  readonly #tails = new Map<string, Promise<void>>()
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(limit: number) {
    this.#free = limit
  }

  async run<Value>(key: string, task: () => Promise<Value>): Promise<Value> {
    const previous = this.#tails.get(key)
    const result = this.#runAfter(previous, task)
    const tail = result.then(
      () => undefined,
      () => undefined,
    )
    this.#tails.set(key, tail)
    try {
      return await result
    } finally {
      if (this.#tails.get(key) === tail) this.#tails.delete(key)
    }
  }

  /**
   * Resolves to true when no task is running or waiting, and to false when no task has finished
   * for `mostStallMs`, as when a disk is not responding.
   */
  async waitUntilIdle(mostStallMs: number): Promise<boolean> {
    while (this.#tails.size > 0) {
      const hasMoved = await waitAtMost(Promise.race(this.#tails.values()), mostStallMs)
      if (!hasMoved) return false
    }
    return true
  }

  async #runAfter<Value>(
    previous: Promise<void> | undefined,
    task: () => Promise<Value>,
  ): Promise<Value> {
    await previous
    await this.#takeSlot()
    try {
      return await task()
    } finally {
      this.#giveSlot()
    }
  }

  async #takeSlot(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1
      return
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  #giveSlot(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free += 1
    else next()
  }
}

/**
 * Runs `task` over all items, `limit` at once. After a failure no further task is started; once
 * the running ones have ended, it rejects with the first error.
 */
export const forEachConcurrently = async <Item>(
  items: Iterable<Item>,
  limit: number,
  task: (item: Item) => Promise<void>,
): Promise<void> => {
  const remaining = items[Symbol.iterator]()
  const failures: unknown[] = []
  const work = async (): Promise<void> => {
    while (failures.length === 0) {
      try {
        const next = remaining.next()
        if (next.done === true) return
        await task(next.value)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: limit }, work))
  if (failures.length > 0) throw failures[0]
}
