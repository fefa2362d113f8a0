import type { Timestamp } from '@shared/model/record'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const dayAndYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const longDay = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' })
const longDayAndYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' })
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const fullToTheSecond = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'medium',
  timeStyle: 'medium',
})
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'short' })

/** Formats a moment: one of today as the time of day, e.g. `12:04`; an earlier one as the date. */
export const formatMoment = (at: Timestamp, now: Date = new Date()): string => {
  const date = new Date(at)
  if (date.toDateString() === now.toDateString()) return clock.format(date)
  return date.getFullYear() === now.getFullYear() ? day.format(date) : dayAndYear.format(date)
}

/** Formats the day of a moment in words, e.g. `3 March`; one of another year with the year. */
export const formatLongDay = (at: Timestamp, now: Date = new Date()): string => {
  const date = new Date(at)
  return (date.getFullYear() === now.getFullYear() ? longDay : longDayAndYear).format(date)
}

/** Formats the age of a moment: up to a day as e.g. `5 min. ago`, then as the date. */
export const formatAge = (at: Timestamp, now: Date = new Date()): string => {
  const age = now.getTime() - new Date(at).getTime()
  if (age >= dayMs) return formatMoment(at, now)
  if (age >= 60 * minuteMs) return relative.format(-Math.floor(age / (60 * minuteMs)), 'hour')
  return relative.format(-Math.max(0, Math.floor(age / minuteMs)), 'minute')
}

/** Formats a date and time in full, by locale. */
export const formatDateTime = (at: Timestamp): string => full.format(new Date(at))

/** Formats a date and time to the second, by locale: where two within a minute have to differ. */
export const formatDateTimeToTheSecond = (at: Timestamp): string =>
  fullToTheSecond.format(new Date(at))
