export { acquireLock, createLockRecord, isGone, isLockFree } from './acquireLock'
export type { HeldLock } from './heldLock'
export { readClaim } from './lockFiles'
export { encodeLock } from './lockRecord'
