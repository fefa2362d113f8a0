import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok, type Result } from '@shared/contract/result'
import { firstRetryMs } from '@renderer/lib/autosave'
import { createAutosaveSessions } from '@renderer/lib/autosaveSessions'
import { flushUnsaved } from '@renderer/lib/unsaved'

interface Note {
  id: string
  rev: number
  createdAt: string
  updatedAt: string
  text: string
}

const note: Note = {
  id: 'note',
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  text: '',
}

describe('autosave sessions', () => {
  let isDiskFull: boolean
  let saved: string[]
  let sessions: ReturnType<typeof createAutosaveSessions<Note>>

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
      title: ({ text }) => `Note ${text}`,
    })

  beforeEach(() => {
    vi.useFakeTimers()
    isDiskFull = false
    saved = []
    sessions = createAutosaveSessions<Note>()
  })
  afterEach(() => {
    sessions.discard([note.id])
    vi.useRealTimers()
  })

  it('saves at once when the view is left', async () => {
    const { autosave, retain } = open()
    const leave = retain()
    autosave.edit({ ...note, text: 'a' })
    leave()
    await vi.advanceTimersByTimeAsync(0)
    expect(saved).toEqual(['a'])
  })

  it('starts anew from the stored record once everything is saved', async () => {
    const first = open()
    first.retain()()
    await vi.advanceTimersByTimeAsync(0)
    expect(open()).not.toBe(first)
  })

  it('keeps an edit that could not be saved when the view is left, and goes on trying', async () => {
    isDiskFull = true
    const { autosave, retain } = open()
    const leave = retain()
    autosave.edit({ ...note, text: 'kept' })
    leave()
    await vi.advanceTimersByTimeAsync(0)
    expect(open().autosave.getSnapshot().value.text).toBe('kept')
    isDiskFull = false
    await vi.advanceTimersByTimeAsync(firstRetryMs)
    expect(saved).toEqual(['kept'])
  })

  it('names what could not be saved before the window closes', async () => {
    const { autosave, retain } = open()
    retain()
    autosave.edit({ ...note, text: 'saved in time' })
    await expect(flushUnsaved()).resolves.toEqual([])
    expect(saved).toEqual(['saved in time'])
    isDiskFull = true
    autosave.edit({ ...note, text: 'stuck' })
    await expect(flushUnsaved()).resolves.toEqual(['Note stuck'])
  })

  it('does not save a record that was deleted', async () => {
    const { autosave, retain } = open()
    const leave = retain()
    autosave.edit({ ...note, text: 'gone' })
    sessions.discard([note.id])
    leave()
    await vi.advanceTimersByTimeAsync(10 * firstRetryMs)
    expect(saved).toEqual([])
    await expect(flushUnsaved()).resolves.toEqual([])
  })
})
