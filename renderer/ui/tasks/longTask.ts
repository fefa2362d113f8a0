import { create } from 'zustand'

interface RunningTask {
  title: string
  /** What is counted, e.g. `candidates`. */
  unit: string
  done: number
  total: number
  cancel: () => void
}

/** The long task whose progress is shown; null for none. */
export const useLongTask = create<{ task: RunningTask | null }>()(() => ({ task: null }))

/** With fewer steps than this, a dialog would be gone before it could be read. */
const shownFrom = 25

interface LongTask<Item> {
  title: string
  unit: string
  items: readonly Item[]
  /** Does one step; false ends the task. */
  step: (item: Item) => Promise<boolean>
}

/**
 * Processes the items one after the other, and shows the progress with a button to stop. Steps
 * that are done stay done.
 */
export const runLongTask = async <Item>({
  title,
  unit,
  items,
  step,
}: LongTask<Item>): Promise<void> => {
  const stop = new AbortController()
  const cancel = (): void => stop.abort()
  const total = items.length
  for (const [done, item] of items.entries()) {
    if (total >= shownFrom) useLongTask.setState({ task: { title, unit, done, total, cancel } })
    const goesOn = await step(item)
    if (stop.signal.aborted || !goesOn) break
  }
  useLongTask.setState({ task: null })
}
