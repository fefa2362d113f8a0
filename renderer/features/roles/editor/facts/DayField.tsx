import type { Role } from '@shared/model/role'
import { DayInput } from '@renderer/ui/fields/DayInput'
import { useFactEditing } from '../RoleEditing'

interface DayFieldProps {
  name: 'opened' | 'closes' | 'start'
  label: string
  day: Role['dates']['opened']
  /** BCP 47 tag of the posting's language. */
  language: string
}

/** A calendar day of the role, shown as its posting prints it. */
export const DayField = ({ name, label, day, language }: DayFieldProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
    <div data-field="dates">
      <DayInput
        label={label}
        value={day}
        language={language}
        isPastMeant={name === 'opened'}
        isReadOnly={isReadOnly}
        onChange={(next) =>
          change(
            (facts) => ({ ...facts, dates: { ...facts.dates, [name]: next } }),
            `dates ${name}`,
          )
        }
      />
    </div>
  )
}
