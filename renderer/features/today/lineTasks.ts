import { IconCalendarShare, IconCheck, IconPencil, IconTrash } from '@tabler/icons-react'
import type { DueKind } from '@shared/model/activities/due'

/** What is being done to a line. */
export type LineTask = 'finish' | 'move' | 'rewrite' | 'delete'

interface LineTaskButton {
  task: LineTask
  label: string
  key: string
  Icon: typeof IconCheck
}

const usual: readonly LineTaskButton[] = [
  { task: 'finish', label: 'Done', key: 'D', Icon: IconCheck },
  { task: 'move', label: 'Move to a day', key: 'M', Icon: IconCalendarShare },
  { task: 'rewrite', label: 'Change', key: 'E', Icon: IconPencil },
]

const ofKeeping: readonly LineTaskButton[] = [
  { task: 'delete', label: 'Delete candidate', key: 'Delete', Icon: IconTrash },
  { task: 'move', label: 'Keep until another day', key: 'M', Icon: IconCalendarShare },
]

/** What can be done to a line of this kind, each with its key. */
export const listLineTasks = (kind: DueKind): readonly LineTaskButton[] =>
  kind === 'keeping' ? ofKeeping : usual

/** The task that a key stands for on a line of this kind; null for none. */
export const findLineTask = (kind: DueKind, key: string): LineTask | null =>
  listLineTasks(kind).find((each) => each.key.toLowerCase() === key.toLowerCase())?.task ?? null
