import { findSalary, isEmptySalary } from '@shared/domain/salary/salary'
import type { RoleDraft } from '@shared/model/role'
import { findFactName, type FactName } from './factNames'
import { readDay, readEmploymentType, readOpenings, readWorkplaceType } from './factValues'
import { splitTags } from '@shared/domain/text/splitTags'

/**
 * What became of a line that states a fact: it is wholly in its field
 * (`placed`), it is in its field but says more than the field can hold (`partly`),
 * it is a fact without a value (`empty`), or it is none that could be read.
 */
export type FactOutcome = 'placed' | 'partly' | 'empty' | 'unread'

export interface PlacedFact {
  outcome: FactOutcome
  warnings: string[]
}

const outcome = (result: FactOutcome, ...warnings: string[]): PlacedFact => ({
  outcome: result,
  warnings,
})

const outcomeOf = (isWhole: boolean): PlacedFact => outcome(isWhole ? 'placed' : 'partly')

const unread = outcome('unread')

const placeText = (
  draft: RoleDraft,
  field: 'title' | 'client' | 'department',
  value: string,
): PlacedFact => {
  if (draft[field] !== '') return unread
  draft[field] = value
  return outcome('placed')
}

const placeLocation = (draft: RoleDraft, value: string): PlacedFact => {
  if (draft.location !== '') return unread
  draft.location = value
  draft.workplaceType ??= readWorkplaceType(value)?.value ?? null
  return outcome('placed')
}

const placeWorkplace = (draft: RoleDraft, text: string): PlacedFact => {
  const read = readWorkplaceType(text)
  if (read === null || draft.workplaceType !== null) return unread
  draft.workplaceType = read.value
  return outcomeOf(read.isWhole)
}

const placeEmployment = (draft: RoleDraft, text: string): PlacedFact => {
  const read = readEmploymentType(text)
  if (read === null || draft.employmentType !== null) return unread
  draft.employmentType = read.value
  return outcomeOf(read.isWhole)
}

const placeSalary = (draft: RoleDraft, text: string): PlacedFact => {
  if (isEmptySalary(text)) return outcome('empty')
  const found = findSalary(text)
  if (found === null || draft.salary !== null) return unread
  draft.salary = found.salary
  const warnings = found.statesPeriod
    ? []
    : [`The salary does not say for how long; it was taken as pay per ${found.salary.period}.`]
  return { outcome: found.rest === '' ? 'placed' : 'partly', warnings }
}

const placeTags = (draft: RoleDraft, text: string): PlacedFact => {
  if (draft.tags.length > 0) return unread
  draft.tags = splitTags(text)
  return outcome('placed')
}

const placeDay = (draft: RoleDraft, field: keyof RoleDraft['dates'], text: string): PlacedFact => {
  const day = readDay(text)
  if (day === null || draft.dates[field] !== null) return unread
  draft.dates[field] = day
  return outcome('placed')
}

const placeOpenings = (draft: RoleDraft, text: string): PlacedFact => {
  const openings = readOpenings(text)
  if (openings === null) return unread
  draft.openings = openings
  return outcome('placed')
}

const placeNamedFact = (draft: RoleDraft, name: FactName, value: string): PlacedFact => {
  switch (name) {
    case 'title':
    case 'client':
    case 'department':
      return placeText(draft, name, value)
    case 'location':
      return placeLocation(draft, value)
    case 'workplace':
      return placeWorkplace(draft, value)
    case 'employment':
      return placeEmployment(draft, value)
    case 'salary':
      return placeSalary(draft, value)
    case 'tags':
      return placeTags(draft, value)
    case 'openings':
      return placeOpenings(draft, value)
    case 'start':
    case 'closes':
    case 'opened':
      return placeDay(draft, name, value)
  }
}

const longestBareFact = 500

const placeBareFact = (draft: RoleDraft, text: string): PlacedFact => {
  if (text.length > longestBareFact) return unread
  if (isEmptySalary(text)) return outcome('empty')
  if (readWorkplaceType(text)?.isWhole === true) return placeWorkplace(draft, text)
  if (readEmploymentType(text)?.isWhole === true) return placeEmployment(draft, text)
  return findSalary(text)?.rest === '' ? placeSalary(draft, text) : unread
}

const statedKey = /^[^\p{L}]*([\p{L} ]{2,30}?)\s*:/u
const longestKey = 100

/**
 * Puts a line such as `Location: Berlin`, `Full-time` or `$120,000 - $150,000`
 * into its field of `draft`. A field that is already filled is left alone, and
 * the line is then unread.
 */
export const placeFact = (draft: RoleDraft, text: string): PlacedFact => {
  const [stated = '', key = ''] = statedKey.exec(text.slice(0, longestKey)) ?? []
  const name = findFactName(key.trim())
  const value = text.slice(stated.length).trim()
  return name === null || value === ''
    ? placeBareFact(draft, text)
    : placeNamedFact(draft, name, value)
}
