/** Progress of a long task: steps done and total steps. */
export interface Progress {
  done: number
  total: number
}

/** How a long task reports progress, and how it is cancelled. */
export interface TaskOptions<Told extends Progress = Progress> {
  onProgress?: (progress: Told) => void
  signal?: AbortSignal
}
