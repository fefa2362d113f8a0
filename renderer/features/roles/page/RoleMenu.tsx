import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Role } from '@shared/model/role'
import { ActionMenuItem } from '@renderer/actions/ActionButton'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { sortAgain } from '../importing/session/importCommands'

interface RoleMenuProps {
  role: Role
}

/** The less frequent actions for a role. */
export const RoleMenu = ({ role }: RoleMenuProps) => {
  const isReadOnly = useIsReadOnly()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label="More about this role" title="More">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <ActionMenuItem id="posting.exportWord" />
        <ActionMenuItem id="posting.exportPdf" />
        <Menu.Divider />
        <ActionMenuItem id="role.addFromPosting" />
        {role.source && (
          <Menu.Item disabled={isReadOnly} onClick={() => sortAgain(role)}>
            Sort its source again…
          </Menu.Item>
        )}
        <ActionMenuItem id="role.duplicate" />
        <ActionMenuItem id="role.saveAsTemplate" />
        <ActionMenuItem id="role.delete" />
      </Menu.Dropdown>
    </Menu>
  )
}
