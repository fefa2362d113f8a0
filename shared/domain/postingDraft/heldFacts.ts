import type { SortedRole } from '@shared/model/reading/sortedPosting'
import { readDay } from '../postingSorting/facts/dates'
import { findMeanings } from '../postingSorting/lines/meanings'
import { tokenize } from '../postingSorting/lines/tokens'
import { findSalary } from '../salary/salary'
import { readLabelledValue } from '../sourceText/labelledValue'

type Facts = Omit<SortedRole, 'lines'>

const readWords = (text: string): string[] => tokenize(text).map(({ word }) => word)

const listHeldWords = (role: Facts): Set<string> => {
  const { title, client, department, location, hours, reference, tags } = role
  return new Set(
    [title, client, department, location, hours, reference, ...tags].flatMap(readWords),
  )
}

const statesHeldDay = (value: string, { dates }: Facts): boolean => {
  const day = readDay(value)
  return day !== null && [dates.opened, dates.closes, dates.start].includes(day)
}

/** Lists the words for a type of work or contract that the role's fields already hold. */
const listTypeWords = (text: string, role: Facts, languages: readonly string[]): Set<string> => {
  const tokens = tokenize(text)
  const words = new Set<string>()
  for (const { from, to, meaning } of findMeanings(tokens, languages)) {
    const isHeldType =
      (meaning.of === 'workplace' && role.workplaceType !== null) ||
      (meaning.of === 'employment' && role.employmentType !== null)
    if (isHeldType) tokens.slice(from, to).forEach(({ word }) => words.add(word))
  }
  return words
}

/**
 * Whether the role's fields say everything that a line of facts says, so that the line itself
 * need not be kept. `languages` are those that its words may be in.
 */
export const isHeldFact = (text: string, role: Facts, languages: readonly string[]): boolean => {
  const value = readLabelledValue(text)?.[1] ?? text
  if (statesHeldDay(value, role)) return true
  const said = role.salary === null ? value : (findSalary(value)?.rest ?? value)
  const held = listHeldWords(role)
  const types = listTypeWords(said, role, languages)
  return readWords(said).every((word) => held.has(word) || types.has(word))
}
