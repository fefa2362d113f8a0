export { KeyedQueue, forEachConcurrently } from './keyedQueue'
export { createOrderedClock } from './orderedClock'
export type { Progress, TaskOptions } from './taskOptions'
