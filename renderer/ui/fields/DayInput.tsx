import { ActionIcon } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useRef } from 'react'
import { addDays, readTypedDay } from '@shared/domain/typing/readTypedDay'
import { daySchema, type Day } from '@shared/model/record'
import { formatDay } from '@shared/posting/locale'
import { getToday } from '@renderer/format/getToday'
import { TypedInput } from './TypedInput'
import classes from './DayInput.module.css'

interface DayInputProps {
  /** Shown above the field. */
  label?: string
  /** The name of the field where no label is shown. */
  'aria-label'?: string
  placeholder?: string
  /** Null for none. */
  value: Day | null
  onChange: (day: Day | null) => void
  /** BCP 47 tag of the language in which the day is shown; that of the system if omitted. */
  language?: string
  /** Whether a day without a year may lie in the past; otherwise it is the next such day. */
  isPastMeant?: boolean
  /** If omitted, the surrounding form decides. */
  isReadOnly?: boolean
}

/**
 * A calendar day, shown as a document prints it, and understood as people type it: `tomorrow`,
 * `3 Mar`, `3.3.`. The arrow keys move it by a day; a calendar opens beside it.
 */
export const DayInput = ({
  value,
  onChange,
  language,
  isPastMeant,
  isReadOnly = false,
  ...field
}: DayInputProps) => {
  const calendar = useRef<HTMLInputElement>(null)
  const shownIn = language ?? navigator.language
  return (
    <TypedInput
      {...field}
      value={value}
      onChange={onChange}
      // Undefined leaves it to the surrounding form.
      readOnly={isReadOnly || undefined}
      read={(text) =>
        readTypedDay(text, { today: getToday(), language: navigator.language, isPastMeant }) ??
        readTypedDay(text, { today: getToday(), language: shownIn, isPastMeant })
      }
      format={(day) => formatDay(day, shownIn)}
      step={addDays}
      refusal="Not a date: try 3 Mar, 3.3. or tomorrow"
      rightSectionPointerEvents="all"
      rightSection={
        isReadOnly ? null : (
          <>
            <ActionIcon
              size="sm"
              tabIndex={-1}
              aria-label={`${field['aria-label'] ?? field.label ?? 'Day'}: calendar`}
              title="Calendar"
              onClick={() => calendar.current?.showPicker()}
            >
              <IconCalendar size={14} />
            </ActionIcon>
            <input
              ref={calendar}
              type="date"
              className={classes.calendar}
              tabIndex={-1}
              aria-hidden
              max="9999-12-31"
              value={value ?? ''}
              onChange={({ currentTarget }) =>
                onChange(daySchema.safeParse(currentTarget.value).data ?? null)
              }
            />
          </>
        )
      }
    />
  )
}
