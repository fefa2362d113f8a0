import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { DialogButtons } from '../../dialogs/DialogButtons'

interface ViewNameDialogProps {
  title: string
  /** The present name; empty for a new view. */
  name: string
  /** On the button, e.g. *Save view*. */
  confirm: string
  /** The other names in the list, of which none is taken twice. */
  taken: readonly string[]
  onName: (name: string) => void
  onClose: () => void
}

/** Asks for the name of a view. */
export const ViewNameDialog = ({
  title,
  name,
  confirm,
  taken,
  onName,
  onClose,
}: ViewNameDialogProps) => {
  const [typed, setTyped] = useState(name)
  const wanted = typed.trim()
  const isTaken = taken.includes(wanted)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (wanted === '' || isTaken) return
    onName(wanted)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title} size="sm">
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label="Name"
          maxLength={100}
          value={typed}
          error={isTaken ? `There is a view “${wanted}” already` : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <DialogButtons
          cancel={<Button onClick={onClose}>Cancel</Button>}
          confirm={
            <Button type="submit" variant="filled" disabled={wanted === '' || isTaken}>
              {confirm}
            </Button>
          }
        />
      </form>
    </Modal>
  )
}
