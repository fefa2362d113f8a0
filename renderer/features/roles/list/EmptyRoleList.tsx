import { Button } from '@mantine/core'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { importChosen } from '../importing/session/importCommands'
import { askForPosting } from '../importing/session/importSession'
import { beginRole } from '../roleCommands'
import { useRoleListFilter } from './useRoleListFilter'

interface EmptyRoleListProps {
  /** Whether there are roles, but the filters hide all of them. */
  isFiltered: boolean
}

/** Explains why the list is empty, and what to do next. */
export const EmptyRoleList = ({ isFiltered }: EmptyRoleListProps) => {
  const isReadOnly = useIsReadOnly()
  const showAll = useRoleListFilter((state) => state.showAll)
  if (isFiltered)
    return (
      <EmptyState title="No role found" actions={<Button onClick={showAll}>Show all roles</Button>}>
        No role matches this search and these filters.
      </EmptyState>
    )
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
        </>
      }
    >
      Copy a job page in the browser and paste it here, or drop a Word file, a PDF or a mail on the
      window: Rolebench sorts every line into a field.
    </EmptyState>
  )
}
