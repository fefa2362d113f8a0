import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok, type Result } from '@shared/contract/result'
import { firstRetryMs } from '@renderer/editing/autosave'
import { createEditSessions } from '@renderer/editing/editSessions'
import { flushUnsaved } from '@renderer/editing/unsaved'
import { createNote, mergeNotes, type Note } from './note'

const note = createNote()

describe('edit sessions', () => {
  let isDiskFull: boolean
  let saved: string[]
  let sessions: ReturnType<typeof createEditSessions<Note>>

  const save = (record: Note): Promise<Result<Note>> => {
    if (isDiskFull) return Promise.resolve(fail('disk-full', 'The disk is full.'))
    saved.push(record.text)
    return Promise.resolve(ok({ ...record, rev: record.rev + 1 }))
  }
  const open = () =>
    sessions.open({
      initial: note,
      save,
      readConflict: () => null,
      merge: mergeNotes,
      title: ({ text }) => `Note ${text}`,
    })

  beforeEach(() => {
    vi.useFakeTimers()
    isDiskFull = false
    saved = []
    sessions = createEditSessions<Note>()
  })
  afterEach(() => {
    sessions.discard([note.id])
    vi.useRealTimers()
  })

  it('saves at once when the view is left', async () => {
    const session = open()
    const leave = session.retain()
    session.setValue({ ...note, text: 'a' })
    leave()
    await vi.advanceTimersByTimeAsync(0)
    expect(saved).toEqual(['a'])
  })

  it('shares the edits and their history between views', async () => {
    const first = open()
    const second = open()
    const leave = first.retain()
    second.retain()
    first.setValue({ ...note, text: 'first' })
    leave()
    await vi.advanceTimersByTimeAsync(0)
    second.undo()
    expect(open().getSnapshot().value.text).toBe('')
  })

  it('starts afresh from the stored record once everything is saved', async () => {
    const first = open()
    first.retain()()
    await vi.advanceTimersByTimeAsync(0)
    expect(open()).not.toBe(first)
  })

  it('keeps an edit that could not be saved when the view is left, and keeps trying', async () => {
    isDiskFull = true
    const session = open()
    const leave = session.retain()
    session.setValue({ ...note, text: 'kept' })
    leave()
    await vi.advanceTimersByTimeAsync(0)
    expect(open().getSnapshot().value.text).toBe('kept')
    isDiskFull = false
    await vi.advanceTimersByTimeAsync(firstRetryMs)
    expect(saved).toEqual(['kept'])
  })

  it('names what could not be saved before the window closes', async () => {
    const session = open()
    session.retain()
    session.setValue({ ...note, text: 'saved in time' })
    await expect(flushUnsaved()).resolves.toEqual([])
    expect(saved).toEqual(['saved in time'])
    isDiskFull = true
    session.setValue({ ...note, text: 'stuck' })
    await expect(flushUnsaved()).resolves.toEqual(['Note stuck'])
  })

  it('does not save a record that was deleted', async () => {
    const session = open()
    const leave = session.retain()
    session.setValue({ ...note, text: 'gone' })
    sessions.discard([note.id])
    leave()
    await vi.advanceTimersByTimeAsync(10 * firstRetryMs)
    expect(saved).toEqual([])
    await expect(flushUnsaved()).resolves.toEqual([])
  })
})
