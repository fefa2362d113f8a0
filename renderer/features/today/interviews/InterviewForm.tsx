import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatTime, readTypedTime } from '@shared/domain/typing/readTypedTime'
import type { Interview } from '@shared/model/activities/interview'
import type { Day } from '@shared/model/record'
import { toInstant, toLocalDay, toTimeOfDay } from '@renderer/format/localDays'
import { CountInput } from '@renderer/ui/fields/CountInput'
import { DayInput } from '@renderer/ui/fields/DayInput'
import { TypedInput } from '@renderer/ui/fields/TypedInput'
import { RowForm } from '../planning/RowForm'
import classes from './interviews.module.css'

/** What a form asks of an interview. */
export type InterviewPlan = Pick<Interview, 'at' | 'minutes' | 'place' | 'text'>

interface InterviewFormProps {
  label: string
  /** Null for a new one. */
  initial: InterviewPlan | null
  submitLabel: string
  /** Returns whether it was saved. */
  onSubmit: (plan: InterviewPlan) => Promise<boolean>
  onClose: () => void
}

/** Ten in the morning, for an interview of an hour. */
const usualTime = 600
const usualMinutes = 60

const mostMinutes = 24 * 60

/** Asks when and where an interview is, and with whom. */
export const InterviewForm = ({
  label,
  initial,
  submitLabel,
  onSubmit,
  onClose,
}: InterviewFormProps) => {
  const [day, setDay] = useState<Day | null>(initial && toLocalDay(initial.at))
  const [time, setTime] = useState<number | null>(initial ? toTimeOfDay(initial.at) : usualTime)
  const [minutes, setMinutes] = useState(initial?.minutes ?? usualMinutes)
  const [place, setPlace] = useState(initial?.place ?? '')
  const [text, setText] = useState(initial?.text ?? '')
  const [isRefused, setIsRefused] = useState(false)
  const isMeant = day !== null && time !== null && minutes <= mostMinutes

  return (
    <RowForm
      label={label}
      onSubmit={async () => {
        setIsRefused(!isMeant)
        if (!isMeant) return
        if (await onSubmit({ at: toInstant(day, time), minutes, place, text })) onClose()
      }}
      onCancel={onClose}
    >
      <div className={classes.fields}>
        <DayInput label="Day" placeholder="Thursday, 3.3." value={day} onChange={setDay} />
        <TypedInput
          label="Time"
          placeholder="14:00"
          value={time}
          onChange={setTime}
          read={readTypedTime}
          format={formatTime}
          refusal="Not a time: try 14:00 or 2 pm"
        />
        <CountInput label="Minutes" value={minutes} min={1} onChange={setMinutes} />
        <TextInput
          label="Where"
          placeholder="Address, link or phone number"
          value={place}
          onChange={({ currentTarget: { value } }) => setPlace(value)}
        />
        <TextInput
          label="With whom, about what"
          description="For you; not in the invitation."
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      </div>
      {isRefused && !isMeant && (
        <p role="alert" className={classes.refusal}>
          {day === null
            ? 'On which day is it?'
            : time === null
              ? 'At what time is it?'
              : 'An interview takes a day at most.'}
        </p>
      )}
      <Button type="submit" variant="filled">
        {submitLabel}
      </Button>
    </RowForm>
  )
}
