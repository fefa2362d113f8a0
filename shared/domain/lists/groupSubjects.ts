import { groupBy } from '@shared/domain/records/groupBy'
import { canGroup, type ListField, type ValueNames } from './listField'
import { nameFieldValue } from './nameFieldValue'

/** Records under one heading; `value` is empty for those that have none. */
export interface SubjectGroup<Subject> {
  value: string
  subjects: Subject[]
}

const compareText = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true }).compare

/**
 * Puts records under headings, in the usual order of the values or by name, those without a value
 * last; within a heading they keep their order. Null if nothing is grouped by the field.
 */
export const groupSubjects = <Subject>(
  subjects: readonly Subject[],
  fields: readonly ListField<Subject>[],
  fieldId: string | null,
  names: ValueNames,
): SubjectGroup<Subject>[] | null => {
  const field = fields.find(({ id }) => id === fieldId)
  if (field === undefined || !canGroup(field)) return null
  const read = (subject: Subject): string =>
    field.kind === 'choice' ? (field.read(subject)[0] ?? '') : (field.readOne?.(subject) ?? '')
  const groups = groupBy(subjects, (subject) => read(subject).trim())
  const options = field.listOptions?.(names) ?? []
  const place = (value: string): number => {
    const index = options.indexOf(value)
    return index < 0 ? options.length : index
  }
  return [...groups]
    .map(([value, grouped]) => ({ value, subjects: grouped }))
    .sort(
      ({ value: one }, { value: other }) =>
        Number(one === '') - Number(other === '') ||
        place(one) - place(other) ||
        compareText(nameFieldValue(field, one, names), nameFieldValue(field, other, names)),
    )
}
