import type { AppError, Result } from '@shared/contract/result'
import type { Timestamp } from '@shared/model/record'

/** What autosave needs to know of a record; the rest is its content. */
export interface SavedRecord {
  id: string
  rev: number
  createdAt: Timestamp
  updatedAt: Timestamp
}

/**
 * Where an edited record stands. `saving` covers the short wait before the save;
 * in `not-saved` and `conflict` the edit is still held and still on screen.
 */
export type SaveState<Value> =
  | { kind: 'saved'; at: Timestamp }
  | { kind: 'saving' }
  | { kind: 'not-saved'; error: AppError; isRetrying: boolean }
  | { kind: 'conflict'; current: Value }

export interface AutosaveOptions<Value extends SavedRecord> {
  initial: Value
  save: (record: Value) => Promise<Result<Value>>
  /** Reads the present record out of a conflict's details; null when it isn't there. */
  readConflict: (details: unknown) => Value | null
}

export interface AutosaveSnapshot<Value> {
  value: Value
  state: SaveState<Value>
  /** Grows when the value was replaced from outside, so that an undo history can start anew. */
  generation: number
}

export interface Autosave<Value extends SavedRecord> {
  getSnapshot: () => AutosaveSnapshot<Value>
  subscribe: (listener: () => void) => () => void
  /** Takes over the content of `next`; id, revision and times stay autosave's own. */
  edit: (next: Value) => void
  /** A newer record came from disk; taken over only where no edit is held. */
  receive: (record: Value) => void
  /** Saves now; true when nothing is left unsaved. */
  flush: () => Promise<boolean>
  /** Answers a conflict: writes the edit over what is on disk. */
  keepMine: () => void
  /** Answers a conflict: drops the edit for what is on disk. */
  useTheirs: () => void
  /** Gives the edit up and stops; for a record that was deleted. */
  discard: () => void
}

export const autosaveDelayMs = 400
export const firstRetryMs = 1_000
export const longestRetryMs = 30_000

const isWorthRetrying = ({ code }: AppError): boolean =>
  code !== 'invalid-input' && code !== 'not-found'

const withStoredFields = <Value extends SavedRecord>(
  content: Value,
  stored: SavedRecord,
): Value => ({
  ...content,
  id: stored.id,
  rev: stored.rev,
  createdAt: stored.createdAt,
  updatedAt: stored.updatedAt,
})

/**
 * Saves a record by itself while it is being edited: waits for a pause, sends one
 * save at a time, each based on the revision of the last, and keeps trying until
 * the disk takes it. An edit is dropped only by `useTheirs` and `discard`.
 */
export const createAutosave = <Value extends SavedRecord>({
  initial,
  save,
  readConflict,
}: AutosaveOptions<Value>): Autosave<Value> => {
  let snapshot: AutosaveSnapshot<Value> = {
    value: initial,
    state: { kind: 'saved', at: initial.updatedAt },
    generation: 0,
  }
  let editCount = 0
  let savedEditCount = 0
  let retryMs = firstRetryMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const listeners = new Set<() => void>()

  const update = (change: Partial<AutosaveSnapshot<Value>>): void => {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }

  const isDirty = (): boolean => editCount !== savedEditCount

  const schedule = (delay: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), delay)
  }

  const replace = (record: Value): void => {
    clearTimeout(timer)
    savedEditCount = editCount
    retryMs = firstRetryMs
    update({
      value: record,
      state: { kind: 'saved', at: record.updatedAt },
      generation: snapshot.generation + 1,
    })
  }

  const onSaved = (stored: Value, sentEditCount: number): void => {
    savedEditCount = sentEditCount
    retryMs = firstRetryMs
    const value = withStoredFields(snapshot.value, stored)
    if (isDirty()) {
      update({ value })
      schedule(autosaveDelayMs)
    } else {
      update({ value, state: { kind: 'saved', at: stored.updatedAt } })
    }
  }

  const onFailed = (error: AppError, sentEditCount: number): void => {
    const current = error.code === 'conflict' ? readConflict(error.details) : null
    if (current) {
      update({ state: { kind: 'conflict', current } })
      return
    }
    const isRetrying = isWorthRetrying(error)
    update({ state: { kind: 'not-saved', error, isRetrying } })
    if (isRetrying) {
      schedule(retryMs)
      retryMs = Math.min(retryMs * 2, longestRetryMs)
    } else if (editCount !== sentEditCount) {
      schedule(autosaveDelayMs)
    }
  }

  const send = async (): Promise<void> => {
    const sentEditCount = editCount
    const sentGeneration = snapshot.generation
    const result = await save(snapshot.value)
    if (snapshot.generation !== sentGeneration) return
    if (result.ok) onSaved(result.value, sentEditCount)
    else onFailed(result.error, sentEditCount)
  }

  const run = async (): Promise<void> => {
    clearTimeout(timer)
    if (running) return running
    if (!isDirty() || snapshot.state.kind === 'conflict') return
    running = send().finally(() => {
      running = null
    })
    return running
  }

  return {
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    edit: (next) => {
      editCount += 1
      const value = withStoredFields(next, snapshot.value)
      if (snapshot.state.kind === 'conflict') {
        update({ value })
        return
      }
      const isRetrying = snapshot.state.kind === 'not-saved' && snapshot.state.isRetrying
      update(isRetrying ? { value } : { value, state: { kind: 'saving' } })
      if (!isRetrying && !running) schedule(autosaveDelayMs)
    },
    receive: (record) => {
      if (isDirty() || running || record.rev <= snapshot.value.rev) return
      replace(record)
    },
    flush: async () => {
      await running
      await run()
      return !isDirty()
    },
    keepMine: () => {
      if (snapshot.state.kind !== 'conflict') return
      update({
        value: withStoredFields(snapshot.value, snapshot.state.current),
        state: { kind: 'saving' },
      })
      void run()
    },
    useTheirs: () => {
      if (snapshot.state.kind === 'conflict') replace(snapshot.state.current)
    },
    discard: () => {
      clearTimeout(timer)
      savedEditCount = editCount
      listeners.clear()
    },
  }
}
