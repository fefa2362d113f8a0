/** A choice in a list. */
export interface Option<Value extends string = string> {
  value: Value
  label: string
}

/** The options, with the current value added if this version does not know it. */
export const withPresent = <Value extends string>(
  options: Option<Value>[],
  present: Value | null,
): Option<Value>[] =>
  present === null || options.some(({ value }) => value === present)
    ? options
    : [...options, { value: present, label: present }]
