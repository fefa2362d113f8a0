import { Button, Menu } from '@mantine/core'
import type { RoleId } from '@shared/model/ids'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { tagRoles } from '@renderer/ui/tasks/tagRecords'
import { TagButton } from '@renderer/ui/recordList/TagButton'
import { RoleStatusItems } from '../list/RoleStatusItems'
import { askToSendOut } from './batchStore'

interface RoleBulkActionsProps {
  ids: readonly RoleId[]
  onDelete: () => void
}

/** What can be done to several roles at once. */
export const RoleBulkActions = ({ ids, onDelete }: RoleBulkActionsProps) => {
  const isReadOnly = useIsReadOnly()
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button size="xs" disabled={isReadOnly}>
            Set status
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <RoleStatusItems ids={ids} />
        </Menu.Dropdown>
      </Menu>
      <TagButton onTag={(tags) => void tagRoles(ids, tags)} />
      <Button size="xs" onClick={() => askToSendOut(ids)}>
        Send out…
      </Button>
      <Button size="xs" disabled={isReadOnly} onClick={onDelete}>
        Delete
      </Button>
    </>
  )
}
