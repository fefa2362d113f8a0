import type { ListSort } from '@shared/model/workspace/listView'
import type { AnyField, ListField, ValueNames } from './listField'

/** Null for what is missing, which stands last in either direction. */
type SortKey = string | number | null

const compareText = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true }).compare

type Chosen = Pick<Extract<AnyField, { kind: 'choice' }>, 'listOptions' | 'nameValue'>

/** Puts a value where it stands among the options, and another one by name. */
const createValueReader = (
  { listOptions, nameValue }: Chosen,
  names: ValueNames,
): ((value: string) => SortKey) => {
  const places = new Map(listOptions?.(names).map((option, place) => [option, place]))
  return (value) =>
    value === '' ? null : (places.get(value) ?? nameValue?.(value, names) ?? value)
}

/** Reads what a record is sorted by; null for a field that nothing is sorted by. */
const createKeyReader = <Subject>(
  field: ListField<Subject>,
  names: ValueNames,
): ((subject: Subject) => SortKey) | null => {
  switch (field.kind) {
    case 'text':
      return (subject) => field.read(subject).trim() || null
    case 'count':
      return field.read
    case 'day':
      return field.read
    case 'choice': {
      const readValue = createValueReader(field, names)
      return (subject) => readValue(field.read(subject)[0] ?? '')
    }
    case 'application': {
      const { readOne } = field
      const readValue = createValueReader(field, names)
      return readOne && ((subject) => readValue(readOne(subject)))
    }
    case 'flag':
      return null
  }
}

const compareKeys = (one: SortKey, other: SortKey, isDay: boolean): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (isDay) return String(one) < String(other) ? -1 : Number(String(one) > String(other))
  return compareText(String(one), String(other))
}

/**
 * Sorts by one field, and by name where that says nothing; what has no value stands last in either
 * direction. A field that nothing is sorted by leaves all as they are.
 */
export const sortSubjects = <Subject>(
  subjects: readonly Subject[],
  fields: readonly ListField<Subject>[],
  { field: id, isDescending }: ListSort,
  names: ValueNames,
): readonly Subject[] => {
  const field = fields.find((each) => each.id === id)
  const readKey = field === undefined ? null : createKeyReader(field, names)
  if (readKey === null) return subjects
  const nameField = fields.find((each) => each.kind === 'text')
  const readName = (subject: Subject): string =>
    nameField?.kind === 'text' ? nameField.read(subject) : ''
  const isDay = field?.kind === 'day'
  const direction = isDescending ? -1 : 1
  return subjects
    .map((subject) => ({ subject, key: readKey(subject) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null)
        return (
          Number(one.key === null) - Number(other.key === null) ||
          compareText(readName(one.subject), readName(other.subject))
        )
      return (
        direction * compareKeys(one.key, other.key, isDay) ||
        compareText(readName(one.subject), readName(other.subject))
      )
    })
    .map(({ subject }) => subject)
}
