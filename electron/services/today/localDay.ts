import type { Day } from '@shared/model/record'

/** Returns the calendar day in the recruiter's time zone, `YYYY-MM-DD`. */
export function formatLocalDay(date: Date): Day {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
