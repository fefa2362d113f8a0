import { TextInput } from '@mantine/core'
import type { Role } from '@shared/model/role'
import { useFactEditing } from '../RoleEditing'

interface DayFieldProps {
  name: 'opened' | 'closes' | 'start'
  label: string
  day: Role['dates']['opened']
}

/** A calendar day, in the browser's own date field. */
export const DayField = ({ name, label, day }: DayFieldProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
    <div data-field={name === 'opened' ? 'dates' : undefined}>
      <TextInput
        type="date"
        label={label}
        max="9999-12-31"
        value={day ?? ''}
        readOnly={isReadOnly}
        onChange={({ currentTarget: { value } }) =>
          change(
            (facts) => ({
              ...facts,
              dates: { ...facts.dates, [name]: value === '' ? null : value },
            }),
            `dates ${name}`,
          )
        }
      />
    </div>
  )
}
