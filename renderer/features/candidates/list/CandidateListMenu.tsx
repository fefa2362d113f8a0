import { ActionIcon, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { ActionMenuItem } from '@renderer/actions/ActionButton'

/** More ways to add candidates, and to bring double ones together. */
export const CandidateListMenu = () => (
  <Menu position="bottom-end">
    <Menu.Target>
      <ActionIcon aria-label="More about candidates" title="More about candidates">
        <IconChevronDown size={16} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <ActionMenuItem id="candidate.pasteCv" />
      <ActionMenuItem id="candidate.importCvs" />
      <Menu.Divider />
      <ActionMenuItem id="candidate.findDuplicates" />
    </Menu.Dropdown>
  </Menu>
)
