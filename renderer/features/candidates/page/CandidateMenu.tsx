import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { ActionMenuItem } from '@renderer/actions/ActionButton'

/** What else can be done with the candidate on screen. */
export const CandidateMenu = () => (
  <Menu position="bottom-end">
    <Menu.Target>
      <ActionIcon aria-label="More about this candidate" title="More">
        <IconDots size={16} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <ActionMenuItem id="candidate.edit" />
      <ActionMenuItem id="candidate.delete" />
    </Menu.Dropdown>
  </Menu>
)
