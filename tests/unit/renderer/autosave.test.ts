import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok, type Result } from '@shared/contract/result'
import {
  autosaveDelayMs,
  createAutosave,
  firstRetryMs,
  longestRetryMs,
  type Autosave,
  type OutsideChange,
} from '@renderer/lib/autosave'
import { createNote, isNote, mergeNotes, type Note } from './note'

const storeOf = (record: Note): Note => ({
  ...record,
  rev: record.rev + 1,
  updatedAt: `2026-01-01T00:00:${String(record.rev).padStart(2, '0')}.000Z`,
})

const readConflict = (details: unknown): Note | null => (isNote(details) ? details : null)

const diskFull = fail('disk-full', 'The disk is full.')

describe('autosave', () => {
  let saved: Note[]
  let answers: ((record: Note) => Result<Note> | Promise<Result<Note>>)[]
  let takenIn: OutsideChange<Note>[]
  let mergeCount: number
  let autosave: Autosave<Note>

  const type = (text: string): void => {
    autosave.edit({ ...autosave.getSnapshot().value, text })
  }
  const getState = () => autosave.getSnapshot().state
  const getText = () => autosave.getSnapshot().value.text
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

  beforeEach(() => {
    vi.useFakeTimers()
    saved = []
    answers = []
    takenIn = []
    mergeCount = 0
    autosave = createAutosave({
      initial: createNote(),
      readConflict,
      merge: mergeNotes,
      onTakeIn: (change) => takenIn.push(change),
      onMerge: () => (mergeCount += 1),
      save: async (record) => {
        saved.push(record)
        const answer = answers.shift()
        return answer ? await answer(record) : ok(storeOf(record))
      },
    })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is saved as of the last change while nothing was edited', () => {
    expect(getState()).toEqual({ kind: 'saved', at: '2026-01-01T00:00:00.000Z' })
  })

  it('saves once after a pause in typing', async () => {
    type('a')
    await wait(autosaveDelayMs - 1)
    type('ab')
    expect(getState().kind).toBe('saving')
    await wait(autosaveDelayMs - 1)
    expect(saved).toEqual([])
    await wait(1)
    expect(saved.map(({ text }) => text)).toEqual(['ab'])
    expect(getState()).toEqual({ kind: 'saved', at: '2026-01-01T00:00:01.000Z' })
  })

  it('bases each save on the revision of the last', async () => {
    type('a')
    await wait(autosaveDelayMs)
    type('b')
    await wait(autosaveDelayMs)
    expect(saved.map(({ rev }) => rev)).toEqual([1, 2])
  })

  it('keeps its own revision when an older value is put back, as undo does', async () => {
    const before = autosave.getSnapshot().value
    type('a')
    await wait(autosaveDelayMs)
    autosave.edit(before)
    await wait(autosaveDelayMs)
    expect(saved.map(({ rev, text }) => [rev, text])).toEqual([
      [1, 'a'],
      [2, ''],
    ])
  })

  it('sends one save at a time and keeps what is typed meanwhile', async () => {
    let finish: (result: Result<Note>) => void = () => undefined
    answers.push(() => new Promise((resolve) => (finish = resolve)))
    type('a')
    await wait(autosaveDelayMs)
    type('ab')
    await wait(10 * autosaveDelayMs)
    expect(saved.map(({ text }) => text)).toEqual(['a'])
    finish(ok(storeOf(saved[0]!)))
    await wait(0)
    expect(getText()).toBe('ab')
    expect(getState().kind).toBe('saving')
    await wait(autosaveDelayMs)
    expect(saved.map(({ text, rev }) => [text, rev])).toEqual([
      ['a', 1],
      ['ab', 2],
    ])
    expect(getState().kind).toBe('saved')
  })

  it('keeps the edit when the disk is full, says so, and saves by itself when it can', async () => {
    answers.push(
      () => diskFull,
      () => diskFull,
    )
    type('precious')
    await wait(autosaveDelayMs)
    expect(getText()).toBe('precious')
    expect(getState()).toMatchObject({
      kind: 'not-saved',
      error: { message: 'The disk is full.' },
      isRetrying: true,
    })
    await wait(firstRetryMs)
    expect(getState().kind).toBe('not-saved')
    await wait(2 * firstRetryMs)
    expect(saved.map(({ text }) => text)).toEqual(['precious', 'precious', 'precious'])
    expect(getState().kind).toBe('saved')
  })

  it('saves the newest text when it retries', async () => {
    answers.push(() => diskFull)
    type('a')
    await wait(autosaveDelayMs)
    type('ab')
    expect(getState().kind).toBe('not-saved')
    await wait(firstRetryMs)
    expect(saved.map(({ text }) => text)).toEqual(['a', 'ab'])
  })

  it('waits longer between retries, up to a limit', async () => {
    answers = Array.from({ length: 20 }, () => () => diskFull)
    type('a')
    await wait(autosaveDelayMs)
    for (let ms = firstRetryMs; ms < longestRetryMs; ms *= 2) await wait(ms)
    const before = saved.length
    await wait(longestRetryMs - 1)
    expect(saved).toHaveLength(before)
    await wait(1)
    expect(saved).toHaveLength(before + 1)
    await wait(longestRetryMs)
    expect(saved).toHaveLength(before + 2)
  })

  it('does not repeat what is not valid, but saves the next edit', async () => {
    answers.push(() => fail('invalid-input', 'The name is too long.'))
    type('bad')
    await wait(autosaveDelayMs)
    expect(getState()).toMatchObject({ kind: 'not-saved', isRetrying: false })
    await wait(10 * longestRetryMs)
    expect(saved).toHaveLength(1)
    type('good')
    await wait(autosaveDelayMs)
    expect(getState().kind).toBe('saved')
  })

  it('saves an edit that was made while an invalid one was refused', async () => {
    let finish: (result: Result<Note>) => void = () => undefined
    answers.push(() => new Promise((resolve) => (finish = resolve)))
    type('bad')
    await wait(autosaveDelayMs)
    type('good')
    finish(fail('invalid-input', 'No.'))
    await wait(autosaveDelayMs)
    expect(saved.map(({ text }) => text)).toEqual(['bad', 'good'])
    expect(getState().kind).toBe('saved')
  })

  it('flushes at once and tells whether everything is saved', async () => {
    type('a')
    await expect(autosave.flush()).resolves.toBe(true)
    expect(saved).toHaveLength(1)
    answers.push(() => diskFull)
    type('b')
    await expect(autosave.flush()).resolves.toBe(false)
    expect(getText()).toBe('b')
  })

  it('sends one save for two flushes at once', async () => {
    type('a')
    await Promise.all([autosave.flush(), autosave.flush()])
    expect(saved).toHaveLength(1)
  })

  it('flushes what was typed while a save was under way', async () => {
    let finish: (result: Result<Note>) => void = () => undefined
    answers.push(() => new Promise((resolve) => (finish = resolve)))
    type('a')
    await wait(autosaveDelayMs)
    type('ab')
    const flushed = autosave.flush()
    finish(ok(storeOf(saved[0]!)))
    await expect(flushed).resolves.toBe(true)
    expect(saved.map(({ text }) => text)).toEqual(['a', 'ab'])
  })

  describe('when another field was changed elsewhere', () => {
    const theirs = createNote({ rev: 7, tone: 'theirs' })

    it('merges at once when the save meets it, saves both, and tells', async () => {
      answers.push(() => fail('conflict', 'It was changed elsewhere.', theirs))
      type('mine')
      await wait(autosaveDelayMs)
      expect(saved.at(-1)).toMatchObject({ rev: 7, text: 'mine', tone: 'theirs' })
      expect(saved).toHaveLength(2)
      expect(getState().kind).toBe('saved')
      expect(mergeCount).toBe(1)
      expect(takenIn).toMatchObject([{ theirs, alternatives: [] }])
    })

    it('merges when it is told of it before the save, and saves both', async () => {
      type('mine')
      autosave.receive(theirs)
      expect(autosave.getSnapshot().value).toMatchObject({ text: 'mine', tone: 'theirs' })
      await wait(autosaveDelayMs)
      expect(saved).toMatchObject([{ rev: 7, text: 'mine', tone: 'theirs' }])
    })

    it('flushes what it merged', async () => {
      answers.push(() => fail('conflict', 'It was changed elsewhere.', theirs))
      type('mine')
      await expect(autosave.flush()).resolves.toBe(true)
      expect(saved.at(-1)).toMatchObject({ text: 'mine', tone: 'theirs' })
    })

    it('waits with it while a save is under way, whose own record is no outside change', async () => {
      let finish: (result: Result<Note>) => void = () => undefined
      answers.push(() => new Promise((resolve) => (finish = resolve)))
      type('a')
      await wait(autosaveDelayMs)
      type('ab')
      autosave.receive(storeOf(saved[0]!))
      expect(takenIn).toEqual([])
      finish(ok(storeOf(saved[0]!)))
      await wait(autosaveDelayMs)
      expect(takenIn).toEqual([])
      expect(saved.map(({ text }) => text)).toEqual(['a', 'ab'])
    })

    it('takes in what came while a save was under way once that is done', async () => {
      let finish: (result: Result<Note>) => void = () => undefined
      answers.push(() => new Promise((resolve) => (finish = resolve)))
      type('a')
      await wait(autosaveDelayMs)
      type('ab')
      autosave.receive(createNote({ rev: 3, text: 'a', tone: 'theirs' }))
      finish(ok(storeOf(saved[0]!)))
      await wait(autosaveDelayMs)
      expect(saved.at(-1)).toMatchObject({ rev: 3, text: 'ab', tone: 'theirs' })
      expect(getState().kind).toBe('saved')
    })

    it('goes on trying when the disk is full', async () => {
      answers.push(
        () => diskFull,
        () => diskFull,
      )
      type('mine')
      await wait(autosaveDelayMs)
      autosave.receive(theirs)
      expect(getState()).toMatchObject({ kind: 'not-saved', isRetrying: true })
      await wait(2 * longestRetryMs)
      expect(saved.at(-1)).toMatchObject({ rev: 7, text: 'mine', tone: 'theirs' })
      expect(getState().kind).toBe('saved')
    })

    it('does not repeat a save at once that is refused without anything newer', async () => {
      answers.push(
        () => fail('conflict', 'It was changed elsewhere.', theirs),
        () => fail('conflict', 'It was changed elsewhere.', theirs),
      )
      type('mine')
      await wait(autosaveDelayMs)
      expect(saved).toHaveLength(2)
      expect(getState()).toMatchObject({ kind: 'not-saved', isRetrying: true })
    })

    it('has nothing to save or to tell when both wrote the same', async () => {
      type('same')
      autosave.receive(createNote({ rev: 2, text: 'same' }))
      expect(getState().kind).toBe('saved')
      await wait(10 * autosaveDelayMs)
      expect(saved).toEqual([])
      expect(mergeCount).toBe(0)
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
      await expect(autosave.flush()).resolves.toBe(false)
    })

    it('asks as well when it is told of it before the save', async () => {
      type('mine')
      autosave.receive(theirs)
      expect(getState()).toEqual({ kind: 'conflict', theirs, fields })
      await wait(10 * longestRetryMs)
      expect(saved).toEqual([])
    })

    it('saves ours where that is chosen, with the other fields of theirs', async () => {
      await meetConflict()
      autosave.settle(() => 'ours')
      await wait(0)
      expect(saved.at(-1)).toMatchObject({ rev: 7, text: 'mine', tone: 'theirs' })
      expect(getState().kind).toBe('saved')
    })

    it('takes theirs where that is chosen, which is saved already', async () => {
      await meetConflict()
      autosave.settle(() => 'theirs')
      expect(autosave.getSnapshot().value).toEqual(theirs)
      expect(getState().kind).toBe('saved')
      await wait(10 * longestRetryMs)
      expect(saved).toHaveLength(1)
    })

    it('gives what was not chosen to be kept', async () => {
      await meetConflict()
      autosave.settle(() => 'theirs')
      expect(takenIn[0]?.alternatives).toMatchObject([{ text: 'theirs' }, { text: 'mine' }])
    })

    it('asks no more once the edit is taken back', async () => {
      await meetConflict()
      type('')
      expect(getText()).toBe('theirs')
      await wait(autosaveDelayMs)
      expect(getState().kind).toBe('saved')
    })

    it('asks about what is on disk by then when it changes once more', async () => {
      await meetConflict()
      const newer = { ...theirs, rev: 8, text: 'theirs again' }
      autosave.receive(newer)
      expect(getState()).toMatchObject({ theirs: newer, fields: [{ theirs: 'theirs again' }] })
      autosave.settle(() => 'ours')
      await wait(0)
      expect(saved.at(-1)).toMatchObject({ rev: 8, text: 'mine' })
    })
  })

  it('takes a newer record over when nothing is edited, and tells nobody', () => {
    autosave.receive(createNote({ rev: 2, text: 'from elsewhere' }))
    expect(getText()).toBe('from elsewhere')
    expect(takenIn).toHaveLength(1)
    expect(mergeCount).toBe(0)
  })

  it('keeps the edit when the record was deleted elsewhere, and says so', async () => {
    answers.push(() => fail('not-found', 'This record is no longer in the workspace.'))
    type('mine')
    await wait(autosaveDelayMs)
    expect(getText()).toBe('mine')
    expect(getState()).toMatchObject({ kind: 'not-saved', isRetrying: false })
  })

  it('stops when the record is given up', async () => {
    type('a')
    autosave.discard()
    await wait(10 * longestRetryMs)
    expect(saved).toEqual([])
  })
})
