import { addDays } from '@shared/domain/typing/readTypedDay'
import type { Day, Timestamp } from '@shared/model/record'

const thisYear = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const otherYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })

const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** Formats a calendar day for a list, e.g. `Thu 3 Dec`; one of another year without its weekday. */
export const formatShortDay = (day: Day, today: Day): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? thisYear : otherYear).format(toDate(day))

/** Formats when something is due: `Today`, `Tomorrow` or the day, with the time of an appointment. */
export const formatDue = (day: Day, at: Timestamp | null, today: Day): string => {
  const near = day === today ? 'Today' : day === addDays(today, 1) ? 'Tomorrow' : null
  const shown = near ?? formatShortDay(day, today)
  return at === null ? shown : `${shown}, ${clock.format(new Date(at))}`
}
