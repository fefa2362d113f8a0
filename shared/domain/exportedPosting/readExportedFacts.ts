import type { FactLabel, PostingLabels } from '../../labels/postingLabels'
import { createEmptySortedRole, type SortedRole } from '../../model/reading/sortedPosting'
import { foldLine } from '../postingSorting/lines/tokens'
import { listNumbers } from './numerals'
import { readExportedDay } from './readExportedDay'
import { readExportedSalary } from './readExportedSalary'

export type StatedFacts = Omit<SortedRole, 'lines' | 'title'>

const isFactLabel = (key: string, labels: PostingLabels): key is FactLabel =>
  Object.hasOwn(labels.facts, key)

const findLabel = (text: string, labels: PostingLabels): FactLabel | null =>
  Object.keys(labels.facts)
    .filter((key) => isFactLabel(key, labels))
    .find((key) => foldLine(labels.facts[key]) === foldLine(text)) ?? null

const findWord = <Word extends string>(
  words: Readonly<Record<Word, string>>,
  text: string,
  options: readonly Word[],
): Word | null => options.find((word) => foldLine(words[word]) === foldLine(text)) ?? null

const workplaces = ['on-site', 'hybrid', 'remote'] as const
const employments = ['full-time', 'part-time', 'contract', 'temporary', 'internship'] as const

/** Reads one row of the key facts; null if it says nothing that a field can hold. */
const readFact = (
  label: FactLabel,
  value: string,
  language: string,
  labels: PostingLabels,
): Partial<StatedFacts> | null => {
  switch (label) {
    case 'client':
    case 'department':
    case 'location':
    case 'hours':
    case 'reference':
      return { [label]: value }
    case 'workplace': {
      const workplaceType = findWord(labels.workplaceTypes, value, workplaces)
      return workplaceType === null ? null : { workplaceType }
    }
    case 'employment': {
      const employmentType = findWord(labels.employmentTypes, value, employments)
      return employmentType === null ? null : { employmentType }
    }
    case 'salary': {
      const salary = readExportedSalary(value, language, labels)
      return salary === null ? null : { salary }
    }
    case 'openings': {
      const [count] = listNumbers(value.replace(/(?<=\d)[.,\s](?=\d)/gu, ''))
      return count === undefined || count < 1 ? null : { openings: count }
    }
    case 'tags':
      return { tags: value.split(', ').map((tag) => tag.trim()) }
    case 'start':
    case 'opened':
    case 'closes':
    case 'keyFacts':
    case 'details':
      return null
  }
}

export interface ExportedFacts {
  facts: StatedFacts
  /** The rows that were understood, as indexes into `rows`. */
  understood: ReadonlySet<number>
}

/** Reads the facts in the rows of the table of key facts, each a label and a value. */
export const readExportedFacts = (
  rows: readonly (readonly string[])[],
  language: string,
  labels: PostingLabels,
): ExportedFacts => {
  const understood = new Set<number>()
  let facts: StatedFacts = createEmptySortedRole()
  rows.forEach(([labelText = '', value = ''], index) => {
    const label = findLabel(labelText, labels)
    if (label === null) return
    if (label === 'start' || label === 'opened' || label === 'closes') {
      const day = readExportedDay(value, language)
      if (day === null) return
      facts = { ...facts, dates: { ...facts.dates, [label]: day } }
    } else {
      const read = readFact(label, value, language, labels)
      if (read === null) return
      facts = { ...facts, ...read }
    }
    understood.add(index)
  })
  return { facts, understood }
}
