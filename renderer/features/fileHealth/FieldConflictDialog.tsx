import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RecordConflict } from '@shared/model/workspace/conflict'
import { api, type ApiError } from '@renderer/data/api'
import { formatDateTime } from '@renderer/format/formatMoment'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { FieldChoices } from '@renderer/ui/fieldChoices/FieldChoices'
import { useFieldChoices } from '@renderer/ui/fieldChoices/useFieldChoices'
import { notifyDone } from '@renderer/ui/tasks/notify'
import classes from './FieldConflictDialog.module.css'

interface FieldConflictDialogProps {
  conflict: RecordConflict
  onClose: () => void
}

const describeAsking = ({ hasBase }: RecordConflict): string =>
  hasBase
    ? 'These fields were changed on both computers. All other changes of both are kept.'
    : 'The version that both are based on isn’t known, so every field that differs is shown.'

/** Asks field by field which of two values to keep, if a record was changed on two computers. */
export const FieldConflictDialog = ({ conflict, onClose }: FieldConflictDialogProps) => {
  const { collection, fileName, title, ours, theirs, fields } = conflict
  const queryClient = useQueryClient()
  const choosing = useFieldChoices(fields)
  const { choices, isComplete } = choosing

  const resolve = useMutation<null, ApiError>({
    mutationFn: () =>
      api.call('conflicts.resolve', { collection, fileName, ours, theirs, choices }),
    onSuccess: () => {
      notifyDone(`Merged both versions of “${title}”. The second file is kept in its history.`)
      onClose()
    },
    onError: () => queryClient.invalidateQueries({ queryKey: ['conflicts.list'] }),
  })

  return (
    <Modal opened size="xl" onClose={onClose} title={`“${title}” was changed on two computers`}>
      <p className={classes.intro}>{describeAsking(conflict)} Choose what to keep.</p>
      <FieldChoices
        choosing={choosing}
        ours={{ title: 'In this workspace', detail: `saved ${formatDateTime(ours.updatedAt)}` }}
        theirs={{
          title: 'From the other computer',
          detail: `saved ${formatDateTime(theirs.updatedAt)}`,
        }}
      />
      {resolve.error && (
        <p className={classes.problem} role="alert">
          {resolve.error.message}
        </p>
      )}
      <DialogButtons
        cancel={<Button onClick={onClose}>Decide later</Button>}
        confirm={
          <Button
            variant="filled"
            disabled={!isComplete}
            loading={resolve.isPending}
            onClick={() => resolve.mutate()}
          >
            Merge as chosen
          </Button>
        }
      />
    </Modal>
  )
}
