import { isLockFree } from '../lock'

const lookEveryMs = 2_000

/**
 * Calls `onFree` once the process that holds a workspace's lock has released it or is gone.
 * Returns a function that ends the watch; does not keep the process alive.
 */
export const watchLock = (folder: string, onFree: () => void): (() => void) => {
  let isLooking = false
  const look = async (): Promise<void> => {
    if (isLooking) return
    isLooking = true
    const isFree = await isLockFree(folder, new Date()).catch(() => false)
    isLooking = false
    if (!isFree || isStopped) return
    stop()
    onFree()
  }
  let isStopped = false
  const timer = setInterval(() => void look(), lookEveryMs)
  timer.unref()
  const stop = (): void => {
    isStopped = true
    clearInterval(timer)
  }
  return stop
}
