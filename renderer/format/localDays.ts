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
