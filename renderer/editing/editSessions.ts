import type { StoredFields } from '@shared/domain/merge/mergeVersions'
import { createEditSession, type EditSession, type EditSessionOptions } from './editSession'
import { tellMerge } from './editMerges'
import { registerUnsavedSource } from './unsaved'

/** A session that keeps running while it is shown. */
export interface OpenSession<Value extends StoredFields> extends EditSession<Value> {
  /** Keeps the session running while a view shows the record; the returned function ends that. */
  retain: () => () => void
}

export interface EditOptions<Value extends StoredFields> extends Omit<
  EditSessionOptions<Value>,
  'onMerge'
> {
  /** What the user calls the record. */
  title: (record: Value) => string
  /** Called with the saved record once no view shows it any more, or the window is about to be left. */
  onLeft?: (record: Value) => Promise<void>
}

/** The edit sessions of one kind of record, by the record's id. */
export interface EditSessions<Value extends StoredFields> {
  /** Returns the running session of the record, which still contains unsaved edits, or a new one. */
  open: (options: EditOptions<Value>) => OpenSession<Value>
  /** Saves unsaved edits of these records at once. */
  flush: (ids: readonly string[]) => Promise<void>
  /** Ends the sessions of deleted records, so that nothing brings them back. */
  discard: (ids: readonly string[]) => void
  /** Lists the records that are being edited, as edited. */
  list: () => Value[]
}

/**
 * Keeps one session per record, so that all views of it share its edits and their history, for as
 * long as a view shows it or an edit is not on disk yet. Leaving the last view saves at once; if
 * that fails, the edit is kept here and saving is retried.
 */
export const createEditSessions = <Value extends StoredFields>(): EditSessions<Value> => {
  const sessions = new Map<string, OpenSession<Value>>()

  const create = ({ title, onLeft, ...options }: EditOptions<Value>): OpenSession<Value> => {
    const { id } = options.initial
    const session = createEditSession({
      ...options,
      onMerge: () => tellMerge(title(session.getSnapshot().value)),
    })
    let viewCount = 0

    const unregister = registerUnsavedSource({
      title: () => title(session.getSnapshot().value),
      flush: session.flush,
      leave: () => onLeft?.(session.getSnapshot().value) ?? Promise.resolve(),
    })
    const end = (): void => {
      if (sessions.get(id) === open) sessions.delete(id)
      unregister()
      stopWatching()
    }
    const endIfDone = (): void => {
      const { value, state } = session.getSnapshot()
      if (viewCount > 0 || state.kind !== 'saved' || sessions.get(id) !== open) return
      end()
      void onLeft?.(value)
    }
    const stopWatching = session.subscribe(endIfDone)

    const open: OpenSession<Value> = {
      ...session,
      retain: () => {
        viewCount += 1
        return () => {
          viewCount -= 1
          void session.flush().then(endIfDone)
        }
      },
      discard: () => {
        session.discard()
        end()
      },
    }
    return open
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
      await Promise.all(ids.flatMap((id) => sessions.get(id)?.flush() ?? []))
    },
    discard: (ids) => {
      for (const id of ids) sessions.get(id)?.discard()
    },
    list: () => [...sessions.values()].map((session) => session.getSnapshot().value),
  }
}
