type Listener = (title: string) => void

const listeners = new Set<Listener>()

/** Says that unsaved edits of a record were merged with what was written elsewhere. */
export const tellMerge: Listener = (title) => {
  for (const listener of listeners) listener(title)
}

/** Calls `listener` with the record's title at each such merge, until the returned function is called. */
export const subscribeToMerges = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
