export { KeyedQueue, forEachConcurrently } from './keyedQueue'
export { createOrderedClock } from './orderedClock'
export { createSerialQueue, type SerialQueue } from './serialQueue'
export type { Progress, TaskOptions } from './taskOptions'
