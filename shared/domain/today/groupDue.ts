import type { DueItem } from '@shared/model/activities/due'
import type { Day } from '@shared/model/record'
import { addDays } from '../typing/readTypedDay'

export const dueGroupNames = ['overdue', 'today', 'week', 'later'] as const
export type DueGroupName = (typeof dueGroupNames)[number]

/** The Sunday with which the week of a day ends. */
export const findWeekEnd = (day: Day): Day => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, (7 - weekday) % 7)
}

/** Says in which group of Today something that is due on a day stands. */
export const findDueGroup = (day: Day, today: Day): DueGroupName => {
  if (day < today) return 'overdue'
  if (day === today) return 'today'
  return day <= findWeekEnd(today) ? 'week' : 'later'
}

/** Groups what is due, in the order in which the groups are shown; empty groups are left out. */
export const groupDue = <Item extends Pick<DueItem, 'day'>>(
  items: readonly Item[],
  today: Day,
): { name: DueGroupName; items: Item[] }[] =>
  dueGroupNames
    .map((name) => ({ name, items: items.filter(({ day }) => findDueGroup(day, today) === name) }))
    .filter((group) => group.items.length > 0)
