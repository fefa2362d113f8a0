import { KeyedQueue } from './keyedQueue'

/** Runs tasks one after another, in the order they came; a task that fails does not hold up the next. */
export type SerialQueue = <Value>(task: () => Promise<Value>) => Promise<Value>

/** A queue with nothing in it. */
export const createSerialQueue = (): SerialQueue => {
  const queue = new KeyedQueue(1)
  return (task) => queue.run('', task)
}
