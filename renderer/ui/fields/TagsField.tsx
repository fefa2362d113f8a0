import { TagsInput } from '@mantine/core'

interface TagsFieldProps {
  id?: string
  label: string
  value: readonly string[]
  onChange: (tags: string[]) => void
  placeholder?: string
  suggestions?: readonly string[]
  isReadOnly?: boolean
}

const separators = [',', ';']

/** A set of short words: Enter, a comma or leaving the field adds what was typed. */
export const TagsField = ({
  id,
  label,
  value,
  onChange,
  placeholder,
  suggestions = [],
  isReadOnly,
}: TagsFieldProps) => (
  <TagsInput
    id={id}
    aria-label={label}
    value={[...value]}
    onChange={onChange}
    data={[...suggestions]}
    placeholder={value.length === 0 ? placeholder : undefined}
    splitChars={separators}
    acceptValueOnBlur
    readOnly={isReadOnly}
    comboboxProps={{ transitionProps: { duration: 0 } }}
  />
)
