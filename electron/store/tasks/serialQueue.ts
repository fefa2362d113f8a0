import { KeyedQueue } from './keyedQueue'

/**
 * Runs tasks one at a time, in the order in which they came; a failed task does not hold up the
 * next.
 */
export type SerialQueue = <Value>(task: () => Promise<Value>) => Promise<Value>

/** Creates an empty queue. */
export const createSerialQueue = (): SerialQueue => {
  const queue = new KeyedQueue(1)
  return (task) => queue.run('', task)
}
