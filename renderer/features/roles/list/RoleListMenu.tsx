import { ActionIcon, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { ActionMenuItem } from '@renderer/actions/ActionButton'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { importChosen } from '../importing/session/importCommands'
import { askForPosting } from '../importing/session/importSession'

/** More ways to add roles. */
export const RoleListMenu = () => {
  const isReadOnly = useIsReadOnly()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label="More ways to add roles" title="More ways to add roles">
          <IconChevronDown size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <ActionMenuItem id="role.createFromTemplate" label="New from template…" />
        <Menu.Item disabled={isReadOnly} onClick={() => askForPosting()}>
          Paste a posting…
        </Menu.Item>
        <Menu.Item disabled={isReadOnly} onClick={() => void importChosen()}>
          Import files…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
