import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DueRow } from '@shared/contract/channels/todayChannels'
import { finishRow } from './dueCommands'
import { RowForm } from './RowForm'

interface FinishFormProps {
  row: DueRow
  onClose: () => void
}

/** Asks what came of something that is done; the answer becomes an activity. */
export const FinishForm = ({ row, onClose }: FinishFormProps) => {
  const [note, setNote] = useState('')
  return (
    <RowForm
      label={`Done: ${row.text}`}
      onSubmit={async () => {
        if (await finishRow(row, note)) onClose()
      }}
      onCancel={onClose}
    >
      <TextInput
        aria-label="What came of it"
        placeholder="What came of it (optional)"
        data-autofocus
        autoFocus
        value={note}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
      <Button type="submit" variant="filled">
        Done
      </Button>
    </RowForm>
  )
}
