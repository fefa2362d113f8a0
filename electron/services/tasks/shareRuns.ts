/**
 * Runs a task for each key at most once at a time. Who asks while it runs gets the answer of the next run, which
 * all who ask meanwhile have in common: nobody is given an answer from before they asked.
 */
export const shareRuns = <Key extends object, Value>(
  run: (key: Key) => Promise<Value>,
): ((key: Key) => Promise<Value>) => {
  const running = new WeakMap<Key, Promise<Value>>()
  const next = new WeakMap<Key, Promise<Value>>()

  const start = (key: Key): Promise<Value> => {
    const started = run(key).finally(() => running.delete(key))
    running.set(key, started)
    return started
  }

  return (key) => {
    const current = running.get(key)
    if (current === undefined) return start(key)
    const waiting =
      next.get(key) ??
      current
        .catch(() => null)
        .then(() => {
          next.delete(key)
          return start(key)
        })
    next.set(key, waiting)
    return waiting
  }
}
