import type { Progress, TaskOptions } from '@electron/store/tasks'
import { throttleProgress } from './throttleProgress'

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
        return await task({ signal: controller.signal, onProgress: throttleProgress(tell) })
      } finally {
        underWay.delete(controller)
      }
    },
    stop: () => underWay.forEach((controller) => controller.abort()),
  }
}
