import { createAutosave, type Autosave, type AutosaveOptions, type SavedRecord } from './autosave'
import { registerUnsavedSource } from './unsaved'

/** One record's autosave and who shows it. */
export interface AutosaveSession<Value extends SavedRecord> {
  autosave: Autosave<Value>
  /** Says that a view shows it; the returned function ends that. */
  retain: () => () => void
  /** Gives the edit up and ends the session. */
  discard: () => void
}

export interface SessionOptions<Value extends SavedRecord> extends AutosaveOptions<Value> {
  /** What the user calls the record. */
  title: (record: Value) => string
}

/** The autosaves of one kind of record, by the record's id. */
export interface AutosaveSessions<Value extends SavedRecord> {
  /** The running autosave of the record, or a new one; an edit that was kept is still in it. */
  open: (options: SessionOptions<Value>) => AutosaveSession<Value>
  /** Saves what is held of these records at once. */
  flush: (ids: readonly string[]) => Promise<void>
  /** Stops the autosaves of deleted records, so that nothing brings them back. */
  discard: (ids: readonly string[]) => void
}

/**
 * Keeps each record's autosave for as long as a view shows it or an edit is not
 * on disk yet: leaving a view saves at once, and where that fails the edit waits
 * here and the saving goes on.
 */
export const createAutosaveSessions = <Value extends SavedRecord>(): AutosaveSessions<Value> => {
  const sessions = new Map<string, AutosaveSession<Value>>()

  const create = ({ title, ...options }: SessionOptions<Value>): AutosaveSession<Value> => {
    const { id } = options.initial
    const autosave = createAutosave(options)
    let viewCount = 0

    const unregister = registerUnsavedSource({
      title: () => title(autosave.getSnapshot().value),
      flush: autosave.flush,
    })
    const end = (): void => {
      if (sessions.get(id) === session) sessions.delete(id)
      unregister()
      stopWatching()
    }
    const endIfDone = (): void => {
      if (viewCount === 0 && autosave.getSnapshot().state.kind === 'saved') end()
    }
    const stopWatching = autosave.subscribe(endIfDone)

    const session: AutosaveSession<Value> = {
      autosave,
      retain: () => {
        viewCount += 1
        return () => {
          viewCount -= 1
          void autosave.flush().then(endIfDone)
        }
      },
      discard: () => {
        autosave.discard()
        end()
      },
    }
    return session
  }

  return {
    open: (options) => {
      const existing = sessions.get(options.initial.id)
      if (existing) return existing
      const session = create(options)
      sessions.set(options.initial.id, session)
      return session
    },
    flush: async (ids) => {
      await Promise.all(ids.flatMap((id) => sessions.get(id)?.autosave.flush() ?? []))
    },
    discard: (ids) => {
      for (const id of ids) sessions.get(id)?.discard()
    },
  }
}
