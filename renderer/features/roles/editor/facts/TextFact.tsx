import { TextInput } from '@mantine/core'
import type { TextFieldName } from '@shared/domain/roles/editing/moveLines'
import { useFactEditing } from '../RoleEditing'

interface TextFactProps {
  field: TextFieldName
  label: string
  value: string
  placeholder?: string
}

/** A one-line key fact. */
export const TextFact = ({ field, label, value, placeholder }: TextFactProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
    <div data-field={field}>
      <TextInput
        label={label}
        value={value}
        placeholder={placeholder}
        readOnly={isReadOnly}
        onChange={({ currentTarget: { value: text } }) =>
          change((facts) => ({ ...facts, [field]: text }), field)
        }
      />
    </div>
  )
}
