import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DueRow } from '@shared/contract/channels/todayChannels'
import { splitDay } from '@shared/domain/today/splitDay'
import type { Day } from '@shared/model/record'
import { formatShortDay } from '@renderer/format/formatDue'
import { replanRow } from './dueCommands'
import { RowForm } from './RowForm'
import classes from './planning.module.css'

interface PlanFormProps {
  row: DueRow
  today: Day
  /** Whether only the day is asked for, and the text stays. */
  isMove: boolean
  onClose: () => void
}

/** Moves a line to a day, or writes it anew with a day: `Call back Thursday`. */
export const PlanForm = ({ row, today, isMove, onClose }: PlanFormProps) => {
  const [typed, setTyped] = useState(isMove ? '' : row.text)
  const [isRefused, setIsRefused] = useState(false)
  const read = splitDay(typed, { today, language: navigator.language })
  const text = (isMove ? '' : read.text) || row.text
  const day = read.day ?? (isMove ? null : row.day)
  const isMeant = day !== null && (!isMove || read.text === '')
  return (
    <RowForm
      label={isMove ? `Move: ${row.text}` : `Change: ${row.text}`}
      onSubmit={async () => {
        setIsRefused(!isMeant)
        if (isMeant && (await replanRow(row, { text, day }, formatShortDay(day, today)))) onClose()
      }}
      onCancel={onClose}
    >
      <TextInput
        aria-label={isMove ? 'To which day' : 'What is to be done, and when'}
        placeholder={isMove ? 'Tomorrow, Thursday, 3.3.' : 'Call back Thursday'}
        autoFocus
        error={isRefused && !isMeant ? 'Not a day: try tomorrow, Thursday or 3.3.' : undefined}
        errorProps={{ role: 'alert' }}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <span className={classes.preview} role="status">
        {isMeant ? `${isMove ? '' : `${text} · `}${formatShortDay(day, today)}` : ''}
      </span>
      <Button type="submit" variant="filled">
        {isMove ? 'Move' : 'Save'}
      </Button>
    </RowForm>
  )
}
