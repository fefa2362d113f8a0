import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { ChosenPath } from '@shared/contract/tokens'
import { api } from '@renderer/data/api'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { useDiscardQuestion } from '@renderer/ui/dialogs/useDiscardQuestion'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { notifyError } from '@renderer/ui/tasks/notify'
import classes from './NewWorkspaceDialog.module.css'
import { createWorkspace } from './workspaceCommands'

interface NewWorkspaceDialogProps {
  opened: boolean
  onClose: () => void
}

interface NewWorkspaceFormProps {
  onClose: () => void
  onTyped: (hasTyped: boolean) => void
}

const NewWorkspaceForm = ({ onClose, onTyped }: NewWorkspaceFormProps) => {
  const [name, setName] = useState('')
  const [folder, setFolder] = useState<ChosenPath | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isComplete = name.trim() !== '' && folder !== null

  const chooseFolder = async (): Promise<void> => {
    const chosen = await api.ask('dialogs.chooseFolder', { purpose: 'new-workspace' })
    if (!chosen.ok) notifyError(chosen.error)
    else if (chosen.value) {
      setFolder(chosen.value)
      setProblem(null)
    }
  }

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (!isComplete) return
    const result = await createWorkspace(folder.token, name.trim())
    if (result.ok) onClose()
    else setProblem(result.error.message)
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <p className={classes.intro}>
        A workspace is a folder on this machine that holds your roles, candidates and agencies. If
        the folder you choose isn’t empty, a new one with the workspace’s name is created in it.
      </p>
      <FieldGrid>
        <Field label="Name" htmlFor="workspace-name">
          <TextInput
            id="workspace-name"
            data-autofocus
            value={name}
            onChange={({ currentTarget: { value } }) => {
              setName(value)
              onTyped(value.trim() !== '')
            }}
          />
        </Field>
        <Field label="Folder">
          <Button aria-label="Choose the folder" onClick={() => void chooseFolder()}>
            {folder?.name ?? 'Choose a folder…'}
          </Button>
        </Field>
      </FieldGrid>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <DialogButtons
        cancel={<Button onClick={onClose}>Cancel</Button>}
        confirm={
          <Button type="submit" variant="filled" disabled={!isComplete}>
            Create workspace
          </Button>
        }
      />
    </form>
  )
}

/** Asks for the name and the folder of a new workspace. */
export const NewWorkspaceDialog = ({ opened, onClose }: NewWorkspaceDialogProps) => {
  const [hasTyped, setTyped] = useState(false)
  const close = (): void => {
    setTyped(false)
    onClose()
  }
  const { leave, question } = useDiscardQuestion({
    what: 'the new workspace',
    hasTyped,
    onLeave: close,
  })
  return (
    <>
      <Modal opened={opened} onClose={leave} title="New workspace">
        <NewWorkspaceForm onClose={close} onTyped={setTyped} />
      </Modal>
      {question}
    </>
  )
}
