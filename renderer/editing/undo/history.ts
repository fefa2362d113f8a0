import { isSameValue } from '@shared/domain/merge/mergeRecords'

/** The value to go to in one undo or redo step. */
export interface HistoryStep<Value> {
  value: Value
  /** When the edit was made, in ms of `performance.now`. */
  editedAt: number
}

/** The values before and after the current one, which is stored elsewhere. */
export interface History<Value> {
  past: readonly HistoryStep<Value>[]
  future: readonly HistoryStep<Value>[]
  /** The key of the last edit, used to join the next one to it. */
  lastKey: string | null
}

export const emptyHistory: History<never> = { past: [], future: [], lastKey: null }

/** Edits with the same key within this time are undone together, as typing is. */
export const coalesceMs = 1_000

const longestPast = 200

/**
 * Records an edit that replaces `present`. If it has the same `key` as the edit before, at most
 * `coalesceMs` ago, both become one step; a null key always starts a new step.
 */
export const noteEdit = <Value>(
  { past, lastKey }: History<Value>,
  present: Value,
  key: string | null,
  now: number,
): History<Value> => {
  const last = past.at(-1)
  const isSameStep =
    last !== undefined && key !== null && lastKey === key && now - last.editedAt <= coalesceMs
  const steps = isSameStep
    ? [...past.slice(0, -1), { value: last.value, editedAt: now }]
    : [...past, { value: present, editedAt: now }].slice(-longestPast)
  return { past: steps, future: [], lastKey: key }
}

interface Move<Value> {
  value: Value
  history: History<Value>
}

/** Steps back from `present`; null if there is nothing to go back to. */
export const stepBack = <Value>(
  { past, future }: History<Value>,
  present: Value,
): Move<Value> | null => {
  const step = past.at(-1)
  if (step === undefined) return null
  const undone = { value: present, editedAt: step.editedAt }
  return {
    value: step.value,
    history: { past: past.slice(0, -1), future: [undone, ...future], lastKey: null },
  }
}

/** Steps forward from `present`; null if there is nothing to go forward to. */
export const stepForward = <Value>(
  { past, future }: History<Value>,
  present: Value,
): Move<Value> | null => {
  const step = future[0]
  if (step === undefined) return null
  const redone = { value: present, editedAt: step.editedAt }
  return {
    value: step.value,
    history: { past: [...past, redone], future: future.slice(1), lastKey: null },
  }
}

/**
 * Applies an outside change to every value of the history, so that undo reverts edits and not
 * that change. `present` is the value that already contains the change; steps that no longer
 * change anything are dropped.
 */
export const rebaseHistory = <Value>(
  { past, future, lastKey }: History<Value>,
  present: Value,
  rebase: (value: Value) => Value,
): History<Value> => {
  const move = (step: HistoryStep<Value>): HistoryStep<Value> => ({
    ...step,
    value: rebase(step.value),
  })
  const isStep = ({ value }: HistoryStep<Value>, next: HistoryStep<Value> | undefined): boolean =>
    !isSameValue(value, next ? next.value : present)
  const kept = past.map(move).filter((step, index, steps) => isStep(step, steps[index + 1]))
  return {
    past: kept,
    future: future.map(move).filter((step, index, steps) => isStep(step, steps[index - 1])),
    lastKey: kept.length === past.length ? lastKey : null,
  }
}
