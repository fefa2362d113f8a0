import { afterEach, beforeEach, vi } from 'vitest'
import { fail, ok, type Result } from '@shared/contract/result'
import { createAutosave, type OutsideChange } from '@renderer/editing/autosave'
import { createNote, isNote, mergeNotes, type Note } from './note'

/** A note as the store returns it after saving. */
export const storeOf = (record: Note): Note => ({
  ...record,
  rev: record.rev + 1,
  updatedAt: `2026-01-01T00:00:${String(record.rev).padStart(2, '0')}.000Z`,
})

export const diskFull = fail('disk-full', 'The disk is full.')

const readConflict = (details: unknown): Note | null => (isNote(details) ? details : null)

/** Creates a new autosave of a note for each test, with fake timers. Saves succeed unless `answers` says otherwise. */
export const setUpAutosave = () => {
  const saved: Note[] = []
  const answers: ((record: Note) => Result<Note> | Promise<Result<Note>>)[] = []
  const takenIn: OutsideChange<Note>[] = []
  let mergeCount = 0
  const start = () =>
    createAutosave({
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
  let autosave = start()

  beforeEach(() => {
    vi.useFakeTimers()
    for (const list of [saved, answers, takenIn]) list.length = 0
    mergeCount = 0
    autosave = start()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  return {
    saved,
    answers,
    takenIn,
    countMerges: () => mergeCount,
    getAutosave: () => autosave,
    getState: () => autosave.getSnapshot().state,
    getText: () => autosave.getSnapshot().value.text,
    type: (text: string): void => autosave.edit({ ...autosave.getSnapshot().value, text }),
    wait: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  }
}
