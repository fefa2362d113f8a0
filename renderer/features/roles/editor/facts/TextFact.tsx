import { TextInput } from '@mantine/core'
import type { TextFieldName } from '@shared/domain/roles/editing/moveUnsorted'
import { useFactEditing } from '../RoleEditing'
import classes from '../editor.module.css'

interface TextFactProps {
  field: TextFieldName
  label: string
  value: string
  isWide?: boolean
}

/** A one-line key fact. */
export const TextFact = ({ field, label, value, isWide = false }: TextFactProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
    <div className={isWide ? classes.wide : undefined} data-field={field}>
      <TextInput
        label={label}
        value={value}
        readOnly={isReadOnly}
        onChange={({ currentTarget: { value: text } }) =>
          change((facts) => ({ ...facts, [field]: text }), field)
        }
      />
    </div>
  )
}
