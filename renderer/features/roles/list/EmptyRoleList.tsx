import { Button } from '@mantine/core'
import { ActionButton } from '@renderer/actions/ActionButton'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { importChosen } from '../importing/session/importCommands'
import { askForPosting } from '../importing/session/importSession'
import { beginRole } from '../roleCommands'

/** Says that there are no roles yet, and how to get the first. */
export const EmptyRoleList = () => {
  const isReadOnly = useIsReadOnly()
  return (
    <EmptyState
      title="No roles yet"
      actions={
        <>
          <Button variant="filled" disabled={isReadOnly} onClick={() => askForPosting()}>
            Paste a posting
          </Button>
          <Button disabled={isReadOnly} onClick={() => void importChosen()}>
            Import files…
          </Button>
          <Button disabled={isReadOnly} onClick={() => void beginRole()}>
            New role
          </Button>
          <ActionButton id="role.createFromTemplate" label="New from template…" />
        </>
      }
    >
      Copy a job page in the browser and paste it here, or drop a Word file, a PDF or a mail on the
      window: Rolebench sorts every line into a field.
    </EmptyState>
  )
}
