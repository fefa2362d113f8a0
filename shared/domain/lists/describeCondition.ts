import type { Condition } from '@shared/model/workspace/listView'
import type { AnyField, ValueNames } from './listField'
import { lowerLabel, nameFieldValue } from './nameFieldValue'
import { findPeriod, type PeriodName } from './periods'

export interface DescribeOptions {
  names: ValueNames
  formatDay: (day: string) => string
}

/** What each period is called after *is*, and on its own in a menu. */
export const periodWords: Record<Exclude<PeriodName, 'set' | 'none'>, string> = {
  overdue: 'overdue',
  today: 'today',
  'this-week': 'this week',
  'next-7': 'in the next 7 days',
  'next-30': 'in the next 30 days',
  'last-7': 'in the last 7 days',
  'last-30': 'in the last 30 days',
  'last-90': 'in the last 90 days',
  'over-30-ago': 'more than 30 days ago',
  'over-90-ago': 'more than 90 days ago',
}

const mostNamed = 3

const listWords = (words: readonly string[], joint: 'or' | 'nor'): string => {
  const rest = words.length - mostNamed
  const named = rest > 0 ? [...words.slice(0, mostNamed), `${rest} more`] : [...words]
  const last = named.pop() ?? ''
  return named.length === 0 ? last : `${named.join(', ')} ${joint} ${last}`
}

const describeChoice = (
  field: Extract<AnyField, { kind: 'choice' | 'application' }>,
  { test, values }: Condition,
  names: ValueNames,
): string => {
  const [first = ''] = values
  const isNot = test === 'none-of'
  if (values.length === 1 && first === '')
    return isNot ? `${field.label} is set` : nameFieldValue(field, '', names)
  const words = values.map((value) =>
    value === '' ? 'missing' : nameFieldValue(field, value, names),
  )
  if (!isNot) return `${field.label} is ${listWords(words, 'or')}`
  return words.length === 1
    ? `${field.label} is not ${listWords(words, 'nor')}`
    : `${field.label} is neither ${listWords(words, 'nor')}`
}

const describeDays = (
  { label }: AnyField,
  { test, values: [first = '', last = ''] }: Condition,
  formatDay: (day: string) => string,
): string | undefined => {
  if (test === 'between') {
    if (first === '') return `${label} is on or before ${formatDay(last)}`
    if (last === '') return `${label} is on or after ${formatDay(first)}`
    return first === last
      ? `${label} is ${formatDay(first)}`
      : `${label} is from ${formatDay(first)} to ${formatDay(last)}`
  }
  const period = findPeriod(first)
  if (period === undefined) return undefined
  if (period === 'none') return `No ${lowerLabel(label)}`
  return period === 'set' ? `${label} is set` : `${label} is ${periodWords[period]}`
}

/**
 * Says a condition in words, e.g. *Stage is Interview or Offer*; one that this version does not
 * understand says so, and chooses nothing.
 */
export const describeCondition = (
  field: AnyField | undefined,
  condition: Condition,
  { names, formatDay }: DescribeOptions,
): string => {
  const unknown = 'A filter of a newer version, not applied'
  switch (field?.kind) {
    case 'choice':
    case 'application':
      return condition.test === 'any-of' || condition.test === 'none-of'
        ? describeChoice(field, condition, names)
        : unknown
    case 'day':
      return describeDays(field, condition, formatDay) ?? unknown
    case 'flag':
      if (condition.test === 'yes') return field.yes
      return condition.test === 'no' ? field.no : unknown
    case 'text':
    case 'count':
    case undefined:
      return unknown
  }
}
