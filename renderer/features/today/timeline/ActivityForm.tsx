import { Button, NativeSelect } from '@mantine/core'
import { useRef, useState } from 'react'
import { activityKindLabels } from '@shared/labels/activityKinds'
import { writtenKinds, type Activity } from '@shared/model/activities/activity'
import type { Day, Timestamp } from '@shared/model/record'
import { GrowingTextarea } from '@renderer/ui/fields/GrowingTextarea'
import { DayInput } from '@renderer/ui/fields/DayInput'
import { toLocalDay, withLocalDay } from '@renderer/format/localDays'
import classes from './Timeline.module.css'

/** The parts of a line that are typed. */
export type TypedActivity = Pick<Activity, 'kind' | 'text' | 'at'>

interface ActivityFormProps {
  /** What the form is for, for screen readers. */
  label: string
  /** The line as it is so far; a new one has no date until it is added. */
  initial: Omit<TypedActivity, 'at'> & { at: Timestamp | null }
  submitLabel: string
  /** Whether the kind can be changed; it can't where the program wrote the line. */
  hasKind: boolean
  /** Whether a line without words is worth keeping, because it says what changed. */
  mayBeEmpty?: boolean
  autoFocus?: boolean
  /** Resolves to whether it was saved; then the form is emptied. */
  onSubmit: (typed: TypedActivity) => Promise<boolean>
  onCancel?: () => void
}

const kindOptions = writtenKinds.map((value) => ({ value, label: activityKindLabels[value] }))

/** The kind, the words and the day of a line. Ctrl+Enter takes it. */
export const ActivityForm = ({
  label,
  initial,
  submitLabel,
  hasKind,
  mayBeEmpty = false,
  autoFocus = false,
  onSubmit,
  onCancel,
}: ActivityFormProps) => {
  const [kind, setKind] = useState(initial.kind)
  const [text, setText] = useState(initial.text)
  const [day, setDay] = useState<Day | null>(initial.at && toLocalDay(initial.at))
  const form = useRef<HTMLFormElement>(null)
  const isEmpty = text.trim() === ''

  const submit = async (): Promise<void> => {
    if (isEmpty && !mayBeEmpty) return
    const moment = initial.at ?? new Date().toISOString()
    const at = day === null ? moment : withLocalDay(moment, day)
    if (!(await onSubmit({ kind, text: text.trim(), at }))) return
    setText('')
    setDay(null)
    form.current?.querySelector('textarea')?.focus()
  }

  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onCancel) onCancel()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void submit()
        }
      }}
    >
      <GrowingTextarea
        aria-label="What was said or done"
        placeholder="What was said or done"
        autoFocus={autoFocus}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <div className={classes.formRow}>
        {hasKind && (
          <NativeSelect
            aria-label="Kind"
            data={kindOptions}
            value={kind}
            onChange={({ currentTarget: { value } }) =>
              setKind(writtenKinds.find((known) => known === value) ?? kind)
            }
          />
        )}
        <div className={classes.date}>
          <DayInput
            aria-label="Date"
            isPastMeant
            placeholder="Today"
            value={day}
            onChange={setDay}
          />
        </div>
        <span className={classes.formGap} />
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        <Button type="submit" variant="filled" disabled={isEmpty && !mayBeEmpty}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
