import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useReasonRequest } from '@renderer/editing/moveToStage'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'

const ReasonForm = ({ answer }: { answer: (reason: string | null) => void }) => {
  const [reason, setReason] = useState('')
  return (
    <>
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        label="Why"
        description="Stands in the timeline of each candidate, with the change."
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <DialogButtons
        cancel={<Button onClick={() => answer(null)}>Cancel</Button>}
        confirm={
          <Button
            variant="filled"
            disabled={reason.trim() === ''}
            onClick={() => answer(reason.trim())}
          >
            Move
          </Button>
        }
      />
    </>
  )
}

/** Asks once why applications change into a stage that wants to know. */
export const StageReasonDialog = () => {
  const request = useReasonRequest((state) => state.request)
  return (
    <Modal
      opened={request !== null}
      onClose={() => request?.answer(null)}
      title={
        request &&
        `Move ${countOf(request.applications.length, 'candidate')} to ${request.stage.name}`
      }
    >
      {request && <ReasonForm answer={request.answer} />}
    </Modal>
  )
}
