/** How far a long task is: steps done, of how many. */
export interface Progress {
  done: number
  total: number
}

/** How a long task tells how far it is, and how it is stopped. */
export interface TaskOptions<Told extends Progress = Progress> {
  onProgress?: (progress: Told) => void
  signal?: AbortSignal
}
