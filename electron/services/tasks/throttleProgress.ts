import type { Progress } from '@electron/store/tasks'

/** Minimum interval between reports, in milliseconds. */
const progressEveryMs = 100

/** Passes progress on now and then, and always when everything is done. */
export const throttleProgress = <Told extends Progress>(
  tell: (progress: Told) => void,
): ((progress: Told) => void) => {
  let toldAt = 0
  return (progress) => {
    const now = Date.now()
    if (progress.done < progress.total && now - toldAt < progressEveryMs) return
    toldAt = now
    tell(progress)
  }
}
