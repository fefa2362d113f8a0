import { produce, type Draft } from 'immer'
import { isSameContent } from '@shared/domain/merge/mergeEdits'
import { arePathsNested, type ChooseSide } from '@shared/domain/merge/mergeRecords'
import type { StoredFields } from '@shared/domain/merge/mergeVersions'
import { createAutosave, type Autosave, type AutosaveOptions, type OutsideChange } from './autosave'
import {
  emptyHistory,
  noteEdit,
  rebaseHistory,
  stepBack,
  stepForward,
  type History,
} from './undo/history'
import type { SaveState } from './saveState'

export type EditSessionOptions<Value extends StoredFields> = Omit<
  AutosaveOptions<Value>,
  'onTakeIn'
>

/** A record in the process of being edited. */
export interface EditSnapshot<Value> {
  value: Value
  state: SaveState<Value>
  /** When the edit that *Undo* would undo was made, in ms of `performance.now`; null for none. */
  undoAt: number | null
  /** When the edit that *Redo* would redo was made. */
  redoAt: number | null
}

/** Changes a record by an immer recipe; edits with the same `key` in quick succession are undone together. */
export type EditRecord<Value> = (recipe: (draft: Draft<Value>) => void, key?: string) => void

/** The edits, history and saving of one record, shared by all views that show it. */
export interface EditSession<Value extends StoredFields> extends Pick<
  Autosave<Value>,
  'receive' | 'flush' | 'settle' | 'discard'
> {
  getSnapshot: () => EditSnapshot<Value>
  subscribe: (listener: () => void) => () => void
  edit: EditRecord<Value>
  /** Replaces the current value by another one, as one edit. */
  setValue: (value: Value, key?: string) => void
  undo: () => void
  redo: () => void
}

/** Starts editing a record, with an empty history. */
export const createEditSession = <Value extends StoredFields>(
  options: EditSessionOptions<Value>,
): EditSession<Value> => {
  let history: History<Value> = emptyHistory

  /**
   * Merges a change made elsewhere into all values of the history. If the user was asked, the
   * user's own edits and the values not chosen remain available through *Undo*.
   */
  const takeIn = ({ base, theirs, merged, asked, alternatives }: OutsideChange<Value>): void => {
    const choose: ChooseSide = (path) =>
      asked.some((field) => arePathsNested(field.path, path)) ? 'ours' : 'theirs'
    history = rebaseHistory(
      history,
      merged,
      (value) => options.merge({ base, ours: value, theirs }, choose).value,
    )
    for (const alternative of alternatives) {
      if (!isSameContent(alternative, merged))
        history = noteEdit(history, alternative, null, performance.now())
    }
  }
  const autosave = createAutosave({ ...options, onTakeIn: takeIn })

  const getValue = (): Value => autosave.getSnapshot().value

  const takeSnapshot = (): EditSnapshot<Value> => {
    const { value, state } = autosave.getSnapshot()
    const undoAt = history.past.at(-1)?.editedAt ?? null
    const redoAt = history.future[0]?.editedAt ?? null
    return { value, state, undoAt, redoAt }
  }
  let snapshot = takeSnapshot()
  autosave.subscribe(() => {
    snapshot = takeSnapshot()
  })

  const setValue = (after: Value, key?: string): void => {
    const before = getValue()
    if (after === before) return
    history = noteEdit(history, before, key ?? null, performance.now())
    autosave.edit(after)
  }

  const move = (step: typeof stepBack): void => {
    const moved = step(history, getValue())
    if (!moved) return
    history = moved.history
    autosave.edit(moved.value)
  }

  return {
    ...autosave,
    getSnapshot: () => snapshot,
    edit: (recipe, key) => {
      const after = produce(getValue(), (draft) => {
        recipe(draft)
      })
      setValue(after, key)
    },
    setValue,
    undo: () => move(stepBack),
    redo: () => move(stepForward),
  }
}
