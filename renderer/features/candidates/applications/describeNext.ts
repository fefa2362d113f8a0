import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import { formatDue } from '@renderer/format/formatDue'
import { getLocalToday, toLocalDay } from '@renderer/format/localDays'

/** What comes next on an application, in one phrase; empty for nothing. An interview goes before an action. */
export const describeNext = ({
  nextAction,
  interviewAt,
}: Pick<BoardRow, 'nextAction' | 'interviewAt'>): string => {
  const today = getLocalToday()
  if (interviewAt !== null)
    return `Interview · ${formatDue(toLocalDay(interviewAt), interviewAt, today)}`
  if (nextAction === null) return ''
  return `${nextAction.text} · ${formatDue(nextAction.day, null, today)}`
}
