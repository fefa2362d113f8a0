import type { Progress, TaskOptions } from '@electron/store/tasks'

/** Minimum interval between progress events, in milliseconds. */
const progressEveryMs = 100

/** Runs long tasks that report progress and can be stopped. */
export interface StoppableTasks<Told extends Progress> {
  run<Value>(task: (options: Required<TaskOptions<Told>>) => Promise<Value>): Promise<Value>
  stop(): void
}

export const createStoppableTasks = <Told extends Progress>(
  tell: (progress: Told) => void,
): StoppableTasks<Told> => {
  const underWay = new Set<AbortController>()
  return {
    run: async (task) => {
      const controller = new AbortController()
      underWay.add(controller)
      try {
        return await task({ signal: controller.signal, onProgress: throttle(tell) })
      } finally {
        underWay.delete(controller)
      }
    },
    stop: () => underWay.forEach((controller) => controller.abort()),
  }
}

function throttle<Told extends Progress>(tell: (progress: Told) => void) {
  let toldAt = 0
  return (progress: Told): void => {
    const now = Date.now()
    if (progress.done < progress.total && now - toldAt < progressEveryMs) return
    toldAt = now
    tell(progress)
  }
}
