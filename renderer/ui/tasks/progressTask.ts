import type { EventName, EventPayload } from '@shared/contract/events'
import { api } from '@renderer/data/api'
import { useLongTask } from './longTask'

/** A task that is over within this many milliseconds needs no dialog. */
const shownAfterMs = 400

type ProgressEvent = Extract<EventName, `${string}.progress`>

interface ProgressTask<Name extends ProgressEvent> {
  /** The event that reports the task's progress. */
  event: Name
  titles: Record<EventPayload<Name>['step'], string>
  /** What is counted, e.g. `files`. */
  unit: string
  cancel: () => void
}

/** Runs a task of the main process, and shows its progress with a button to stop it. */
export const runProgressTask = async <Name extends ProgressEvent, Value>(
  { event, titles, unit, cancel }: ProgressTask<Name>,
  task: () => Promise<Value>,
): Promise<Value> => {
  const startedAt = Date.now()
  const titleOf = (step: EventPayload<Name>['step']): string => titles[step]
  const end = api.subscribe(event, ({ step, done, total }) => {
    if (Date.now() - startedAt < shownAfterMs) return
    useLongTask.setState({ task: { title: titleOf(step), unit, done, total, cancel } })
  })
  try {
    return await task()
  } finally {
    end()
    useLongTask.setState({ task: null })
  }
}
