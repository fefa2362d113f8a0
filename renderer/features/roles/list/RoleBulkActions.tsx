import { Button, Menu } from '@mantine/core'
import type { RoleId } from '@shared/model/ids'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { RoleStatusItems } from './RoleStatusItems'

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
      <Button size="xs" disabled={isReadOnly} onClick={onDelete}>
        Delete
      </Button>
    </>
  )
}
