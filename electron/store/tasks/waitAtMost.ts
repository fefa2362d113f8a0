/**
 * Waits for a task, but no longer than this many milliseconds; returns whether it ended in time. A
 * task that takes longer goes on. Rejects as the task does.
 */
export const waitAtMost = async (task: Promise<unknown>, ms: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  try {
    return await Promise.race([task.then(() => true), limit])
  } finally {
    clearTimeout(timer)
  }
}
