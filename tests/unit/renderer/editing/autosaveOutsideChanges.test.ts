import { describe, expect, it } from 'vitest'
import { fail, ok, type Result } from '@shared/contract/result'
import { autosaveDelayMs, longestRetryMs } from '@renderer/editing/autosave'
import { diskFull, setUpAutosave, storeOf } from './autosaveHarness'
import { createNote, type Note } from './note'

describe('autosave of a record that is changed elsewhere', () => {
  const { saved, answers, takenIn, type, getState, getText, wait, getAutosave, countMerges } =
    setUpAutosave()

  describe('when another field was changed elsewhere', () => {
    const theirs = createNote({ rev: 7, tone: 'theirs' })

    it('merges at once when the save runs into it, saves both, and says so', async () => {
      answers.push(() => fail('conflict', 'It was changed elsewhere.', theirs))
      type('mine')
      await wait(autosaveDelayMs)
      expect(saved.at(-1)).toMatchObject({ rev: 7, text: 'mine', tone: 'theirs' })
      expect(saved).toHaveLength(2)
      expect(getState().kind).toBe('saved')
      expect(countMerges()).toBe(1)
      expect(takenIn).toMatchObject([{ theirs, alternatives: [] }])
    })

    it('merges if it is notified before the save, and saves both', async () => {
      type('mine')
      getAutosave().receive(theirs)
      expect(getAutosave().getSnapshot().value).toMatchObject({ text: 'mine', tone: 'theirs' })
      await wait(autosaveDelayMs)
      expect(saved).toMatchObject([{ rev: 7, text: 'mine', tone: 'theirs' }])
    })

    it('flushes the merged record', async () => {
      answers.push(() => fail('conflict', 'It was changed elsewhere.', theirs))
      type('mine')
      await expect(getAutosave().flush()).resolves.toBe(true)
      expect(saved.at(-1)).toMatchObject({ text: 'mine', tone: 'theirs' })
    })

    it('waits while a save is under way, whose own record is not an outside change', async () => {
      let finish: (result: Result<Note>) => void = () => undefined
      answers.push(() => new Promise((resolve) => (finish = resolve)))
      type('a')
      await wait(autosaveDelayMs)
      type('ab')
      getAutosave().receive(storeOf(saved[0]!))
      expect(takenIn).toEqual([])
      finish(ok(storeOf(saved[0]!)))
      await wait(autosaveDelayMs)
      expect(takenIn).toEqual([])
      expect(saved.map(({ text }) => text)).toEqual(['a', 'ab'])
    })

    it('merges what arrived during a save once that is done', async () => {
      let finish: (result: Result<Note>) => void = () => undefined
      answers.push(() => new Promise((resolve) => (finish = resolve)))
      type('a')
      await wait(autosaveDelayMs)
      type('ab')
      getAutosave().receive(createNote({ rev: 3, text: 'a', tone: 'theirs' }))
      finish(ok(storeOf(saved[0]!)))
      await wait(autosaveDelayMs)
      expect(saved.at(-1)).toMatchObject({ rev: 3, text: 'ab', tone: 'theirs' })
      expect(getState().kind).toBe('saved')
    })

    it('keeps trying when the disk is full', async () => {
      answers.push(
        () => diskFull,
        () => diskFull,
      )
      type('mine')
      await wait(autosaveDelayMs)
      getAutosave().receive(theirs)
      expect(getState()).toMatchObject({ kind: 'not-saved', isRetrying: true })
      await wait(2 * longestRetryMs)
      expect(saved.at(-1)).toMatchObject({ rev: 7, text: 'mine', tone: 'theirs' })
      expect(getState().kind).toBe('saved')
    })

    it('does not at once repeat a save that was refused without anything newer', async () => {
      answers.push(
        () => fail('conflict', 'It was changed elsewhere.', theirs),
        () => fail('conflict', 'It was changed elsewhere.', theirs),
      )
      type('mine')
      await wait(autosaveDelayMs)
      expect(saved).toHaveLength(2)
      expect(getState()).toMatchObject({ kind: 'not-saved', isRetrying: true })
    })

    it('has nothing to save or report if both wrote the same', async () => {
      type('same')
      getAutosave().receive(createNote({ rev: 2, text: 'same' }))
      expect(getState().kind).toBe('saved')
      await wait(10 * autosaveDelayMs)
      expect(saved).toEqual([])
      expect(countMerges()).toBe(0)
    })
  })

  describe('when the same field was changed elsewhere', () => {
    const theirs = createNote({ rev: 7, text: 'theirs', tone: 'theirs' })
    const fields = [{ path: ['text'], base: '', ours: 'mine', theirs: 'theirs' }]

    const meetConflict = async (): Promise<void> => {
      answers.push(() => fail('conflict', 'It was changed elsewhere.', theirs))
      type('mine')
      await wait(autosaveDelayMs)
    }

    it('keeps the edit and waits for a choice about that field', async () => {
      await meetConflict()
      expect(getState()).toEqual({ kind: 'conflict', theirs, fields })
      expect(getText()).toBe('mine')
      await wait(10 * longestRetryMs)
      expect(saved).toHaveLength(1)
      await expect(getAutosave().flush()).resolves.toBe(false)
    })

    it('also asks if it is notified before the save', async () => {
      type('mine')
      getAutosave().receive(theirs)
      expect(getState()).toEqual({ kind: 'conflict', theirs, fields })
      await wait(10 * longestRetryMs)
      expect(saved).toEqual([])
    })

    it('saves our value if it is chosen, with their other fields', async () => {
      await meetConflict()
      getAutosave().settle(() => 'ours')
      await wait(0)
      expect(saved.at(-1)).toMatchObject({ rev: 7, text: 'mine', tone: 'theirs' })
      expect(getState().kind).toBe('saved')
    })

    it('takes their value if it is chosen, which is already saved', async () => {
      await meetConflict()
      getAutosave().settle(() => 'theirs')
      expect(getAutosave().getSnapshot().value).toEqual(theirs)
      expect(getState().kind).toBe('saved')
      await wait(10 * longestRetryMs)
      expect(saved).toHaveLength(1)
    })

    it('hands over what was not chosen, for undo', async () => {
      await meetConflict()
      getAutosave().settle(() => 'theirs')
      expect(takenIn[0]?.alternatives).toMatchObject([{ text: 'theirs' }, { text: 'mine' }])
    })

    it('stops asking once the edit is undone', async () => {
      await meetConflict()
      type('')
      expect(getText()).toBe('theirs')
      await wait(autosaveDelayMs)
      expect(getState().kind).toBe('saved')
    })

    it('asks about the newest record when it changes again', async () => {
      await meetConflict()
      const newer = { ...theirs, rev: 8, text: 'theirs again' }
      getAutosave().receive(newer)
      expect(getState()).toMatchObject({ theirs: newer, fields: [{ theirs: 'theirs again' }] })
      getAutosave().settle(() => 'ours')
      await wait(0)
      expect(saved.at(-1)).toMatchObject({ rev: 8, text: 'mine' })
    })
  })

  it('takes over a newer record without a notice if nothing is edited', () => {
    getAutosave().receive(createNote({ rev: 2, text: 'from elsewhere' }))
    expect(getText()).toBe('from elsewhere')
    expect(takenIn).toHaveLength(1)
    expect(countMerges()).toBe(0)
  })

  it('keeps the edit when the record was deleted elsewhere, and says so', async () => {
    answers.push(() => fail('not-found', 'This record is no longer in the workspace.'))
    type('mine')
    await wait(autosaveDelayMs)
    expect(getText()).toBe('mine')
    expect(getState()).toMatchObject({ kind: 'not-saved', isRetrying: false })
  })
})
