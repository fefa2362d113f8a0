import { produce, type Draft } from 'immer'
import { useCallback, useRef, useState } from 'react'
import { emptyHistory, noteEdit, stepBack, stepForward, type History } from './history'

export interface EditHistory<Value> {
  /** Changes the value by an immer recipe; edits with the same `key` in quick succession undo as one. */
  edit: (recipe: (draft: Draft<Value>) => void, key?: string) => void
  /** Puts another value in place of the present one. */
  setValue: (value: Value, key?: string) => void
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
}

interface HistoryOptions<Value> {
  /** The present value, read when an edit is made. */
  getValue: () => Value
  onChange: (value: Value) => void
  /** The history starts anew when this changes. */
  resetKey: unknown
}

/** Undo and redo for an immutable value that is held elsewhere. */
export const useHistory = <Value>({
  getValue,
  onChange,
  resetKey,
}: HistoryOptions<Value>): EditHistory<Value> => {
  const [shown, setShown] = useState<{ resetKey: unknown; history: History<Value> }>({
    resetKey,
    history: emptyHistory,
  })
  const latest = useRef<{ resetKey: unknown; history: History<Value> }>(shown)

  const read = useCallback(
    (): History<Value> =>
      latest.current.resetKey === resetKey ? latest.current.history : emptyHistory,
    [resetKey],
  )
  const write = useCallback(
    (history: History<Value>) => {
      latest.current = { resetKey, history }
      setShown(latest.current)
    },
    [resetKey],
  )

  const setValue = useCallback(
    (after: Value, key?: string) => {
      const before = getValue()
      if (after === before) return
      write(noteEdit(read(), before, key ?? null, Date.now()))
      onChange(after)
    },
    [getValue, onChange, read, write],
  )

  const edit = useCallback(
    (recipe: (draft: Draft<Value>) => void, key?: string) => {
      const after = produce(getValue(), (draft) => {
        recipe(draft)
      })
      setValue(after, key)
    },
    [getValue, setValue],
  )

  const step = useCallback(
    (move: typeof stepBack) => {
      const moved = move(read(), getValue())
      if (!moved) return
      write(moved.history)
      onChange(moved.value)
    },
    [getValue, onChange, read, write],
  )
  const undo = useCallback(() => step(stepBack), [step])
  const redo = useCallback(() => step(stepForward), [step])

  const history = shown.resetKey === resetKey ? shown.history : emptyHistory
  return {
    edit,
    setValue,
    undo,
    redo,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  }
}
