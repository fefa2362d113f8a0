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

/** A change by another program, as it is merged into the edits. */
export interface OutsideChange<Value> {
  /** The record on disk before the change, and after it. */
  base: Value
  theirs: Value
  /** The result of merging the edits and the outside change; it is shown next. */
  merged: Value
  /** The fields that both had changed, so that the user was asked. */
  asked: readonly FieldConflict[]
  /** The values that could have been chosen for those instead. */
  alternatives: readonly Value[]
}

export interface AutosaveOptions<Value extends StoredFields> {
  initial: Value
  save: (record: Value) => Promise<Result<Value>>
  /** Reads the current record from a conflict's details; null if it isn't there. */
  readConflict: (details: unknown) => Value | null
  merge: (versions: EditVersions<Value>, choose?: ChooseSide) => MergedEdits<Value>
  /** Called when an outside change is merged in, before the value changes. */
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
  /** Replaces the content by that of `next`; id, revision and times remain autosave's own. */
  edit: (next: Value) => void
  /** Receives a newer record from disk and merges it with unsaved edits. */
  receive: (record: Value) => void
  /** Saves now; true if nothing is left unsaved. */
  flush: () => Promise<boolean>
  /** Settles a conflict: which side's value to use for each field that both changed. */
  settle: (choose: ChooseSide) => void
  /** Drops the edit and stops; for a record that was deleted. */
  discard: () => void
}

export const autosaveDelayMs = 400
export const firstRetryMs = 1_000
export const longestRetryMs = 30_000

const isWorthRetrying = ({ code }: AppError): boolean =>
  code !== 'invalid-input' && code !== 'not-found'

/**
 * Saves a record automatically while it is being edited: waits for a pause, sends one save at a
 * time, each based on the revision of the last, and keeps trying until the disk accepts it.
 * Changes by other programs are merged with the edit, field by field; if both changed the same
 * field, saving waits for `settle`. Only `settle` and `discard` drop an edit.
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
  /** The last known record on disk, which the edits are based on. */
  let base = initial
  /** A newer record on disk that has not been merged in yet. */
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

  /** Merges the newer record in, or asks; true if it was merged in. */
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
