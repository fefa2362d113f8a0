import {
  IconCalendarDue,
  IconCalendarEvent,
  IconHourglassEmpty,
  IconMailQuestion,
  IconShieldLock,
  IconSquareCheck,
} from '@tabler/icons-react'
import type { DueGroupName } from '@shared/domain/today/groupDue'
import type { DueKind, DueReference } from '@shared/model/activities/due'

/** What each kind of due thing is called, and its sign. */
export const dueKinds: Record<DueKind, { label: string; Icon: typeof IconSquareCheck }> = {
  action: { label: 'Next action', Icon: IconSquareCheck },
  interview: { label: 'Interview', Icon: IconCalendarEvent },
  closing: { label: 'Closing date', Icon: IconCalendarDue },
  stage: { label: 'Stands still', Icon: IconHourglassEmpty },
  answer: { label: 'No answer', Icon: IconMailQuestion },
  keeping: { label: 'Keep until', Icon: IconShieldLock },
}

export const dueGroupLabels: Record<DueGroupName, string> = {
  overdue: 'Overdue',
  today: 'Due today',
  week: 'This week',
  later: 'Later',
}

/** A key that is unique among the lines of Today and stays with a line when its text changes. */
export const getDueKey = ({ kind, collection, id, interviewId }: DueReference): string =>
  [kind, collection, id, interviewId ?? ''].join('/')
