import type { Day, Timestamp } from '@shared/model/record'

const pad = (number: number): string => String(number).padStart(2, '0')

/** The calendar day of an instant here. */
export const toLocalDay = (at: Timestamp): Day => {
  const date = new Date(at)
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** An instant moved to another calendar day, at the same time of day here. */
export const withLocalDay = (at: Timestamp, day: Day): Timestamp => {
  const moved = new Date(at)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  moved.setFullYear(year, month - 1, date)
  return moved.toISOString()
}

/** The present calendar day here. */
export const getLocalToday = (): Day => toLocalDay(new Date().toISOString())

/** How many calendar days ago an instant was; 0 for today. */
export const countDaysSince = (at: Timestamp, now: Date = new Date()): number => {
  const toUtc = (date: Date): number =>
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.max(0, Math.round((toUtc(now) - toUtc(new Date(at))) / 86_400_000))
}

/** The instant of a calendar day and a time of day, in minutes since midnight, here. */
export const toInstant = (day: Day, minutes: number): Timestamp => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 0, minutes).toISOString()
}

/** The time of day of an instant here, in minutes since midnight. */
export const toTimeOfDay = (at: Timestamp): number => {
  const date = new Date(at)
  return date.getHours() * 60 + date.getMinutes()
}
