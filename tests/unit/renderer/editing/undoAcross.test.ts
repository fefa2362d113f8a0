import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyHistory,
  noteEdit,
  stepBack,
  stepForward,
  type History,
} from '@renderer/editing/undo/history'
import { undoAcross } from '@renderer/editing/undo/undoAcross'

/** A record whose value is the number of its last edit; 0 before the first. */
const createCounter = () => {
  let history: History<number> = emptyHistory
  let value = 0
  const move = (step: typeof stepBack): void => {
    const moved = step(history, value)
    if (moved) ({ history, value } = moved)
  }
  return {
    edit: (at: number) => {
      history = noteEdit(history, value, null, at)
      value = at
    },
    getValue: () => value,
    get undoAt() {
      return history.past.at(-1)?.editedAt ?? null
    },
    get redoAt() {
      return history.future[0]?.editedAt ?? null
    },
    undo: () => move(stepBack),
    redo: () => move(stepForward),
  }
}

describe('undo across records', () => {
  it('has nothing to do if nothing was edited', () => {
    expect(undoAcross([createCounter(), createCounter()])).toMatchObject({
      canUndo: false,
      canRedo: false,
    })
  })

  it('undoes edits in reverse order, and redoes them in the original one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { maxLength: 30 }), (edited) => {
        const records = [createCounter(), createCounter(), createCounter()]
        const getValues = () => records.map((record) => record.getValue())
        const seen = [getValues()]
        edited.forEach((index, at) => {
          records[index]!.edit(at + 1)
          seen.push(getValues())
        })
        for (const expected of seen.slice(0, -1).reverse()) {
          undoAcross(records).undo()
          expect(getValues()).toEqual(expected)
        }
        expect(undoAcross(records).canUndo).toBe(false)
        for (const expected of seen.slice(1)) {
          undoAcross(records).redo()
          expect(getValues()).toEqual(expected)
        }
        expect(undoAcross(records).canRedo).toBe(false)
      }),
    )
  })

  it('clears redo on a new edit in another record', () => {
    const [one, other] = [createCounter(), createCounter()]
    one.edit(1)
    undoAcross([one, other]).undo()
    other.edit(2)
    expect(undoAcross([one, other]).canRedo).toBe(false)
  })
})
