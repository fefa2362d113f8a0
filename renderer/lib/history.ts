/** The values that an edit can go back and forward to; the present one is held elsewhere. */
export interface History<Value> {
  past: readonly Value[]
  future: readonly Value[]
  /** The last edit, for joining the next one to it. */
  last: { key: string; at: number } | null
}

export const emptyHistory: History<never> = { past: [], future: [], last: null }

/** Edits with the same key within this time are undone together, as typing is. */
export const coalesceMs = 1_000

const longestPast = 200

/**
 * Notes an edit away from `present`. With the same `key` as the edit before, not
 * longer than `coalesceMs` ago, both become one step; a null key always makes a step.
 */
export const noteEdit = <Value>(
  history: History<Value>,
  present: Value,
  key: string | null,
  now: number,
): History<Value> => {
  const last = key === null ? null : { key, at: now }
  const isSameStep =
    key !== null && history.last?.key === key && now - history.last.at <= coalesceMs
  if (isSameStep) return { past: history.past, future: [], last }
  return { past: [...history.past, present].slice(-longestPast), future: [], last }
}

/** Steps back from `present`; null when there is nothing to go back to. */
export const stepBack = <Value>(
  { past, future }: History<Value>,
  present: Value,
): { value: Value; history: History<Value> } | null => {
  const value = past.at(-1)
  if (value === undefined) return null
  return { value, history: { past: past.slice(0, -1), future: [present, ...future], last: null } }
}

/** Steps forward from `present`; null when there is nothing to go forward to. */
export const stepForward = <Value>(
  { past, future }: History<Value>,
  present: Value,
): { value: Value; history: History<Value> } | null => {
  const value = future[0]
  if (value === undefined) return null
  return { value, history: { past: [...past, present], future: future.slice(1), last: null } }
}
