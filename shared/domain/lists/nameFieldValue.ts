import type { AnyField, ValueNames } from './listField'

type Chosen = Pick<Extract<AnyField, { kind: 'choice' }>, 'label' | 'nameValue'>

/** Puts a label within a sentence; one that is no plain word, such as `CV`, stays as it is. */
export const lowerLabel = (label: string): string =>
  /^[A-Z][^A-Z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** What a value of a field is called; that there is none, too. */
export const nameFieldValue = (
  { label, nameValue }: Chosen,
  value: string,
  names: ValueNames,
): string => {
  if (value === '') return `No ${lowerLabel(label)}`
  return nameValue?.(value, names) ?? value
}
