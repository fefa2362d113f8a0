import { foldText } from '@shared/domain/text/foldText'
import type { ListField, ListSubject, ValueNames } from './listField'
import { nameFieldValue } from './nameFieldValue'

/** A value that occurs, and in how many records. */
export interface ValueCount {
  value: string
  count: number
}

const compareText = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true }).compare

/**
 * Counts the values of a field over all records: in their usual order, or else the most frequent
 * first. Spellings that differ only in case or accents are one value, in its first spelling; an
 * empty value stands for records that have none, and comes last.
 */
export const countValues = <Subject extends ListSubject>(
  field: ListField<Subject>,
  subjects: readonly Subject[],
  names: ValueNames,
): ValueCount[] => {
  if (field.kind !== 'choice' && field.kind !== 'application') return []
  const { listOptions, nameValue } = field
  const options = listOptions?.(names)
  const fold = new Map<string, string>()
  const keyOf = (value: string): string => {
    if (options !== undefined || nameValue !== undefined) return value
    const known = fold.get(value) ?? foldText(value.trim())
    fold.set(value, known)
    return known
  }
  const counts = new Map<string, ValueCount>()
  for (const subject of subjects) {
    const read =
      field.kind === 'choice' ? field.read(subject) : subject.applications.map(field.readEach)
    const present = read.filter((value) => value.trim() !== '')
    const keys = new Map(present.map((value) => [keyOf(value), value]))
    if (keys.size === 0) keys.set('', '')
    for (const [key, value] of keys) {
      const counted = counts.get(key) ?? { value, count: 0 }
      counted.count += 1
      counts.set(key, counted)
    }
  }
  const place = ({ value }: ValueCount): number => options?.indexOf(value) ?? 0
  return [...counts.values()].toSorted(
    (one, other) =>
      Number(one.value === '') - Number(other.value === '') ||
      place(one) - place(other) ||
      other.count - one.count ||
      compareText(
        nameFieldValue(field, one.value, names),
        nameFieldValue(field, other.value, names),
      ),
  )
}
