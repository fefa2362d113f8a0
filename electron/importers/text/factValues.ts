import type { EmploymentType, WorkplaceType } from '@shared/model/role'
import { daySchema, type Day } from '@shared/model/record'

/** A value that was recognised in a text, and whether the text says nothing else. */
export interface ReadValue<Value> {
  value: Value
  isWhole: boolean
}

const workplacePatterns: readonly (readonly [WorkplaceType, RegExp])[] = [
  ['remote', /\b(?:(?:fully |100 ?% ?)?remote|work(?:ing)? from home|home office|yes)\b/i],
  ['hybrid', /\bhybrid\b/i],
  ['on-site', /\b(?:on[- ]?site|in[- ]office|office[- ]based|no)\b/i],
]

const employmentPatterns: readonly (readonly [EmploymentType, RegExp])[] = [
  ['full-time', /\b(?:full[- ]?time|vollzeit)\b/i],
  ['part-time', /\b(?:part[- ]?time|teilzeit)\b/i],
  ['contract', /\b(?:contract(?:or)?|freelance)\b/i],
  ['temporary', /\b(?:temporary|temp|fixed[- ]term)\b/i],
  ['internship', /\b(?:internship|intern|praktikum)\b/i],
]

const readByPattern = <Value>(
  text: string,
  patterns: readonly (readonly [Value, RegExp])[],
): ReadValue<Value> | null => {
  const found = patterns.filter(([, pattern]) => pattern.test(text))
  const [match] = found
  if (match === undefined || found.length > 1) return null
  const [value, pattern] = match
  return { value, isWhole: !/[\p{L}\d]/u.test(text.replace(pattern, '')) }
}

/** Where the work is done; null when the text names no type, or two. `Yes` and `no` answer `Remote:`. */
export const readWorkplaceType = (text: string): ReadValue<WorkplaceType> | null =>
  readByPattern(text, workplacePatterns)

/** The kind of contract; null when the text names none, or two. */
export const readEmploymentType = (text: string): ReadValue<EmploymentType> | null =>
  readByPattern(text, employmentPatterns)

/** A calendar day written as `2026-11-23`; other ways of writing a date are read differently across countries. */
export const readDay = (text: string): Day | null => daySchema.safeParse(text.trim()).data ?? null

/** A number of openings from 1 up. */
export const readOpenings = (text: string): number | null =>
  /^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text) : null
