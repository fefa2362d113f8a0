import { describe, expect, it } from 'vitest'
import { fail, ok, type Result } from '@shared/contract/result'
import { autosaveDelayMs, firstRetryMs, longestRetryMs } from '@renderer/editing/autosave'
import { diskFull, setUpAutosave, storeOf } from './autosaveHarness'
import { type Note } from './note'

describe('autosave', () => {
  const { saved, answers, type, getState, getText, wait, getAutosave } = setUpAutosave()

  it('shows the time of the last change while nothing has been edited', () => {
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

  it('keeps its own revision when an older value is restored, as by undo', async () => {
    const before = getAutosave().getSnapshot().value
    type('a')
    await wait(autosaveDelayMs)
    getAutosave().edit(before)
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

  it('keeps the edit when the disk is full, says so, and saves it as soon as possible', async () => {
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
    answers.push(...Array.from({ length: 20 }, () => () => diskFull))
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

  it('does not repeat an invalid save, but saves the next edit', async () => {
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

  it('flushes at once and reports whether everything is saved', async () => {
    type('a')
    await expect(getAutosave().flush()).resolves.toBe(true)
    expect(saved).toHaveLength(1)
    answers.push(() => diskFull)
    type('b')
    await expect(getAutosave().flush()).resolves.toBe(false)
    expect(getText()).toBe('b')
  })

  it('sends one save for two simultaneous flushes', async () => {
    type('a')
    await Promise.all([getAutosave().flush(), getAutosave().flush()])
    expect(saved).toHaveLength(1)
  })

  it('flushes what was typed while a save was under way', async () => {
    let finish: (result: Result<Note>) => void = () => undefined
    answers.push(() => new Promise((resolve) => (finish = resolve)))
    type('a')
    await wait(autosaveDelayMs)
    type('ab')
    const flushed = getAutosave().flush()
    finish(ok(storeOf(saved[0]!)))
    await expect(flushed).resolves.toBe(true)
    expect(saved.map(({ text }) => text)).toEqual(['a', 'ab'])
  })

  it('stops when the edit is discarded', async () => {
    type('a')
    getAutosave().discard()
    await wait(10 * longestRetryMs)
    expect(saved).toEqual([])
  })
})
