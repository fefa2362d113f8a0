import { setTimeout as delay } from 'node:timers/promises'

const patienceMs = 2_000
const lookEveryMs = 50

const hasDiskRequests = (): boolean =>
  process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))

/**
 * Waits until every request to a disk has been answered, for at most two seconds; returns whether
 * it has. Until then Node does not let its process end, and a network drive that went away may
 * never answer.
 */
export const waitForDiskRequests = async (): Promise<boolean> => {
  const endAt = performance.now() + patienceMs
  while (hasDiskRequests()) {
    if (performance.now() > endAt) return false
    await delay(lookEveryMs)
  }
  return true
}
