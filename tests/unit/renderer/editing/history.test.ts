import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  coalesceMs,
  emptyHistory,
  noteEdit,
  rebaseHistory,
  stepBack,
  stepForward,
  type History,
} from '@renderer/editing/undo/history'

const edit = (history: History<string>, present: string, key: string | null, at: number) =>
  noteEdit(history, present, key, at)

describe('history', () => {
  it('has nothing to go back or forward to at first', () => {
    expect(stepBack(emptyHistory, 'a')).toBeNull()
    expect(stepForward(emptyHistory, 'a')).toBeNull()
  })

  it('undoes typing in one field as one step', () => {
    let history: History<string> = edit(emptyHistory, '', 'name', 0)
    history = edit(history, 'a', 'name', 100)
    history = edit(history, 'ab', 'name', 200)
    expect(stepBack(history, 'abc')?.value).toBe('')
  })

  it('starts a new step after a pause, in another field, and for an edit without a key', () => {
    const first = edit(emptyHistory, '', 'name', 0)
    expect(stepBack(edit(first, 'a', 'name', coalesceMs + 1), 'ab')?.value).toBe('a')
    expect(stepBack(edit(first, 'a', 'client', 1), 'ab')?.value).toBe('a')
    expect(stepBack(edit(first, 'a', null, 1), 'ab')?.value).toBe('a')
  })

  it('does not join typing to a step that was undone', () => {
    const undone = stepBack(edit(emptyHistory, '', 'name', 0), 'a')!
    const retyped = edit(undone.history, undone.value, 'name', 1)
    expect(stepBack(retyped, 'b')?.value).toBe('')
    expect(stepForward(retyped, 'b')).toBeNull()
  })

  it('returns to every value by undoing and redoing', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 50 }), (values) => {
        let history: History<string> = emptyHistory
        let present = 'start'
        for (const value of values) {
          history = noteEdit(history, present, null, 0)
          present = value
        }
        const seen: string[] = []
        for (let back = stepBack(history, present); back; back = stepBack(history, present)) {
          seen.unshift(present)
          ;({ history, value: present } = back)
        }
        expect(present).toBe('start')
        for (const value of values) {
          const forward = stepForward(history, present)!
          ;({ history, value: present } = forward)
          expect(present).toBe(value)
        }
        expect(seen).toEqual(values)
      }),
    )
  })

  describe('that receives an outside change', () => {
    const shout = (value: string) => `${value}!`

    it('goes back and forward to values that contain the change', () => {
      const history = edit(edit(emptyHistory, 'a', null, 0), 'b', null, 1)
      const undone = stepBack(history, 'c')!
      const rebased = rebaseHistory(undone.history, 'b!', shout)
      expect(stepBack(rebased, 'b!')?.value).toBe('a!')
      expect(stepForward(rebased, 'b!')?.value).toBe('c!')
    })

    it('drops steps that no longer change anything', () => {
      const history = edit(edit(edit(emptyHistory, 'a', null, 0), 'b', null, 1), 'c', null, 2)
      const undone = stepBack(history, 'd')!
      const rebased = rebaseHistory(undone.history, 'same', (value) =>
        value === 'a' ? 'a' : 'same',
      )
      expect(rebased.past.map(({ value }) => value)).toEqual(['a'])
      expect(rebased.future).toEqual([])
    })

    it('still joins typing to the step before', () => {
      const rebased = rebaseHistory(edit(emptyHistory, '', 'name', 0), 'a!', shout)
      expect(stepBack(edit(rebased, 'a!', 'name', 1), 'ab!')?.value).toBe('!')
    })

    it('starts a new step if the one before was dropped', () => {
      const history = edit(edit(emptyHistory, 'first', null, 0), '', 'name', 1)
      const rebased = rebaseHistory(history, 'a', (value) => value || 'a')
      expect(stepBack(edit(rebased, 'a', 'name', 2), 'ab')?.value).toBe('a')
    })
  })
})
