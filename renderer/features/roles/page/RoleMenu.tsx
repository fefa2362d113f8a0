import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Role } from '@shared/model/role'
import { ActionMenuItem } from '@renderer/actions/ActionButton'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { sortAgain } from '../importing/session/importCommands'
import { askForPosting } from '../importing/session/importSession'
import { duplicateRole, removeRoles, showRole } from '../roleCommands'

interface RoleMenuProps {
  role: Role
}

/** The less frequent actions for a role. */
export const RoleMenu = ({ role }: RoleMenuProps) => {
  const isReadOnly = useIsReadOnly()
  const remove = async (): Promise<void> => {
    if (await removeRoles([role.id])) showRole(null)
  }
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
        <Menu.Item disabled={isReadOnly} onClick={() => askForPosting(role.id)}>
          Add from a posting…
        </Menu.Item>
        {role.source && (
          <Menu.Item disabled={isReadOnly} onClick={() => sortAgain(role)}>
            Sort its source again…
          </Menu.Item>
        )}
        <Menu.Item disabled={isReadOnly} onClick={() => void duplicateRole(role.id)}>
          Duplicate
        </Menu.Item>
        <Menu.Item disabled={isReadOnly} onClick={() => void remove()}>
          Delete role
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
