import { findWeekEnd } from '@shared/domain/today/groupDue'
import { addDays } from '@shared/domain/typing/readTypedDay'
import type { Day } from '@shared/model/record'

/** Periods counted from today, in the order in which they are offered. */
export const periodNames = [
  'overdue',
  'today',
  'this-week',
  'next-7',
  'next-30',
  'last-7',
  'last-30',
  'last-90',
  'over-30-ago',
  'over-90-ago',
  'set',
  'none',
] as const
export type PeriodName = (typeof periodNames)[number]

/** The periods that matter for what lies ahead. */
export const periodsAhead = [
  'overdue',
  'today',
  'this-week',
  'next-7',
  'next-30',
  'set',
  'none',
] as const satisfies readonly PeriodName[]

/** The periods that matter for what has always happened. */
export const periodsBehind = [
  'today',
  'last-7',
  'last-30',
  'last-90',
  'over-30-ago',
  'over-90-ago',
] as const satisfies readonly PeriodName[]

/** The periods that matter for what has happened, if at all. */
export const periodsBehindIfAny = [
  ...periodsBehind,
  'set',
  'none',
] as const satisfies readonly PeriodName[]

/** The first and the last day of a period; null where it is open. */
export interface DayRange {
  from: Day | null
  to: Day | null
}

/** Returns the days of a period. */
export const findPeriodDays = (
  period: Exclude<PeriodName, 'set' | 'none'>,
  today: Day,
): DayRange => {
  switch (period) {
    case 'overdue':
      return { from: null, to: addDays(today, -1) }
    case 'today':
      return { from: today, to: today }
    case 'this-week':
      return { from: addDays(findWeekEnd(today), -6), to: findWeekEnd(today) }
    case 'next-7':
      return { from: today, to: addDays(today, 7) }
    case 'next-30':
      return { from: today, to: addDays(today, 30) }
    case 'last-7':
      return { from: addDays(today, -7), to: today }
    case 'last-30':
      return { from: addDays(today, -30), to: today }
    case 'last-90':
      return { from: addDays(today, -90), to: today }
    case 'over-30-ago':
      return { from: null, to: addDays(today, -31) }
    case 'over-90-ago':
      return { from: null, to: addDays(today, -91) }
  }
}

/** Returns the period of this name; undefined for one that this version does not know. */
export const findPeriod = (name: string | undefined): PeriodName | undefined =>
  periodNames.find((period) => period === name)
