import type { AppError, Result } from '@shared/contract/result'
import {
  isSameContent,
  withStoredFields,
  type EditVersions,
  type MergedEdits,
} from '@shared/domain/merge/mergeEdits'
import type { ChooseSide, FieldConflict } from '@shared/domain/merge/mergeRecords'
import type { StoredFields } from '@shared/domain/merge/mergeVersions'
import type { SaveState } from './saveState'

/** What another program wrote, as it comes in among the edits. */
export interface OutsideChange<Value> {
  /** The record on disk before, and now. */
  base: Value
  theirs: Value
  /** What the edits and the outside change make together; it is on screen next. */
  merged: Value
  /** The fields that both had changed, so that somebody was asked. */
  asked: readonly FieldConflict[]
  /** What else could have been chosen there. */
  alternatives: readonly Value[]
}

export interface AutosaveOptions<Value extends StoredFields> {
  initial: Value
  save: (record: Value) => Promise<Result<Value>>
  /** Reads the present record out of a conflict's details; null when it isn't there. */
  readConflict: (details: unknown) => Value | null
  merge: (versions: EditVersions<Value>, choose?: ChooseSide) => MergedEdits<Value>
  /** Called when an outside change is taken in, before the value changes. */
  onTakeIn: (change: OutsideChange<Value>) => void
  /** Called when unsaved edits were merged with an outside change without asking. */
  onMerge: () => void
}

export interface AutosaveSnapshot<Value> {
  value: Value
  state: SaveState<Value>
}

export interface Autosave<Value extends StoredFields> {
  getSnapshot: () => AutosaveSnapshot<Value>
  subscribe: (listener: () => void) => () => void
  /** Takes over the content of `next`; id, revision and times stay autosave's own. */
  edit: (next: Value) => void
  /** A newer record came from disk; it is merged with the edits that are held. */
  receive: (record: Value) => void
  /** Saves now; true when nothing is left unsaved. */
  flush: () => Promise<boolean>
  /** Answers a conflict: which side's value each field gets that both changed. */
  settle: (choose: ChooseSide) => void
  /** Gives the edit up and stops; for a record that was deleted. */
  discard: () => void
}

export const autosaveDelayMs = 400
export const firstRetryMs = 1_000
export const longestRetryMs = 30_000

const isWorthRetrying = ({ code }: AppError): boolean =>
  code !== 'invalid-input' && code !== 'not-found'

/**
 * Saves a record by itself while it is being edited: waits for a pause, sends one
 * save at a time, each based on the revision of the last, and keeps trying until
 * the disk takes it. What other programs write meanwhile is merged with the edit,
 * field by field; where both changed the same field, saving waits for `settle`.
 * An edit is dropped only by `settle` and `discard`.
 */
export const createAutosave = <Value extends StoredFields>({
  initial,
  save,
  readConflict,
  merge,
  onTakeIn,
  onMerge,
}: AutosaveOptions<Value>): Autosave<Value> => {
  let snapshot: AutosaveSnapshot<Value> = {
    value: initial,
    state: { kind: 'saved', at: initial.updatedAt },
  }
  /** What is known to be on disk, and the edits began from. */
  let base = initial
  /** A newer record on disk that is not taken in yet. */
  let theirs: Value | null = null
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

  const showUnsaved = (value: Value): void => {
    const isRetrying = snapshot.state.kind === 'not-saved' && snapshot.state.isRetrying
    update(isRetrying ? { value } : { value, state: { kind: 'saving' } })
    if (!isRetrying && !running) schedule(autosaveDelayMs)
  }

  const takeIn = (change: Omit<OutsideChange<Value>, 'base'>): void => {
    const { theirs: found, merged } = change
    onTakeIn({ ...change, base })
    base = found
    theirs = null
    if (!isSameContent(merged, found)) {
      showUnsaved(merged)
      return
    }
    clearTimeout(timer)
    savedEditCount = editCount
    retryMs = firstRetryMs
    update({ value: found, state: { kind: 'saved', at: found.updatedAt } })
  }

  /** Takes the newer record in, or asks; true when it was taken in. */
  const reconcile = (): boolean => {
    if (theirs === null) return false
    if (!isDirty()) {
      takeIn({ theirs, merged: theirs, asked: [], alternatives: [] })
      return true
    }
    const { value: ours } = snapshot
    const { value: merged, conflicts } = merge({ base, ours, theirs })
    if (conflicts.length > 0) {
      update({ state: { kind: 'conflict', theirs, fields: conflicts } })
      return false
    }
    takeIn({ theirs, merged, asked: [], alternatives: [] })
    if (!isSameContent(ours, merged)) onMerge()
    return true
  }

  const notice = (record: Value): void => {
    if (record.rev > (theirs ?? base).rev) theirs = record
  }

  const onSaved = (stored: Value, sentEditCount: number): void => {
    base = stored
    if (theirs !== null && theirs.rev <= stored.rev) theirs = null
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
    if (current !== null && current.rev > base.rev) {
      notice(current)
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
    const result = await save(snapshot.value)
    if (result.ok) onSaved(result.value, sentEditCount)
    else onFailed(result.error, sentEditCount)
    if (reconcile() && isDirty()) await send()
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
        reconcile()
      } else showUnsaved(value)
    },
    receive: (record) => {
      notice(record)
      if (!running) reconcile()
    },
    flush: async () => {
      await running
      await run()
      return !isDirty()
    },
    settle: (choose) => {
      if (snapshot.state.kind !== 'conflict' || theirs === null) return
      const versions = { base, ours: snapshot.value, theirs }
      const mergeBy = (by: ChooseSide): Value => merge(versions, by).value
      takeIn({
        theirs,
        merged: mergeBy(choose),
        asked: snapshot.state.fields,
        alternatives: [mergeBy(() => 'theirs'), mergeBy(() => 'ours')],
      })
      void run()
    },
    discard: () => {
      clearTimeout(timer)
      savedEditCount = editCount
      theirs = null
      listeners.clear()
    },
  }
}
