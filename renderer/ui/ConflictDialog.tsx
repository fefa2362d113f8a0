import { Button, FocusTrap, Modal } from '@mantine/core'
import type { SavedRecord, SaveState } from '@renderer/lib/autosave'
import type { EditSession } from '@renderer/lib/editSession'
import { formatDateTime } from '@renderer/lib/formatMoment'
import { DialogButtons } from './DialogButtons'

interface ConflictDialogProps<Value extends SavedRecord> {
  /** What the user calls the record. */
  title: string
  state: SaveState<Value>
  session: Pick<EditSession<Value>, 'keepMine' | 'useTheirs'>
}

const stayOpen = (): void => undefined

/**
 * Asks whose edit stays when a record was changed elsewhere while it was edited here. It
 * may come up in the middle of a word, so no button has the focus at first: a space or
 * Enter that was meant for the text is no answer.
 */
export const ConflictDialog = <Value extends SavedRecord>({
  title,
  state,
  session,
}: ConflictDialogProps<Value>) => (
  <Modal
    opened={state.kind === 'conflict'}
    onClose={stayOpen}
    withCloseButton={false}
    closeOnEscape={false}
    closeOnClickOutside={false}
    title={`“${title}” was changed elsewhere`}
  >
    <FocusTrap.InitialFocus />
    {state.kind === 'conflict' && (
      <p>
        Another window or program saved it on {formatDateTime(state.current.updatedAt)}, while you
        were editing. Your edit is still here and not saved. Which one should stay?
      </p>
    )}
    <DialogButtons
      cancel={<Button onClick={session.useTheirs}>Use theirs</Button>}
      confirm={
        <Button variant="filled" data-autofocus onClick={session.keepMine}>
          Keep mine
        </Button>
      }
    />
  </Modal>
)
