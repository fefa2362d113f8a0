import { ActionIcon, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { ActionMenuItem } from '@renderer/actions/ActionButton'

/** More ways to add candidates. */
export const CandidateListMenu = () => (
  <Menu position="bottom-end">
    <Menu.Target>
      <ActionIcon aria-label="More ways to add candidates" title="More ways to add candidates">
        <IconChevronDown size={16} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <ActionMenuItem id="candidate.pasteCv" />
      <ActionMenuItem id="candidate.importCvs" />
    </Menu.Dropdown>
  </Menu>
)
