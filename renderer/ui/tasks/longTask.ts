import { create } from 'zustand'

interface RunningTask {
  title: string
  /** What is counted, e.g. `candidates`. */
  unit: string
  done: number
  total: number
  cancel: () => void
}

/** The long task under way that is shown with its progress; null for none. */
export const useLongTask = create<{ task: RunningTask | null }>()(() => ({ task: null }))

/** Fewer steps than this are over before a dialog could be read. */
const shownFrom = 25

interface LongTask<Item> {
  title: string
  unit: string
  items: readonly Item[]
  /** Does one step; false ends the task. */
  step: (item: Item) => Promise<boolean>
}

/**
 * Does something with each item, one after the other, and shows how far it is with
 * a way to stop it. What was done before it stopped stays done.
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
