type Listener = (title: string) => void

const listeners = new Set<Listener>()

/** Announces that unsaved edits of a record were merged with a change made elsewhere. */
export const tellMerge: Listener = (title) => {
  for (const listener of listeners) listener(title)
}

/** Calls `listener` with the record's title after each such merge, until the returned function is called. */
export const subscribeToMerges = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
