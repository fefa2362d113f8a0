import { ActionIcon, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { roleSortOrders, type RoleSortOrder } from '@shared/domain/roles/filterRoles'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { importChosen } from '../importing/session/importCommands'
import { askForPosting } from '../importing/session/importSession'
import { useRoleListFilter } from './useRoleListFilter'

const sortLabels: Record<RoleSortOrder, string> = {
  changed: 'Last changed',
  title: 'Title',
  client: 'Client',
  candidates: 'Most candidates',
}

const isSortOrder = (value: string): value is RoleSortOrder =>
  roleSortOrders.some((order) => order === value)

/** More ways to add roles, and the order of the list. */
export const RoleListMenu = () => {
  const isReadOnly = useIsReadOnly()
  const { filter, changeFilter } = useRoleListFilter()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label="More ways to add roles, and sorting" title="More">
          <IconChevronDown size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={isReadOnly} onClick={() => askForPosting()}>
          Paste a posting…
        </Menu.Item>
        <Menu.Item disabled={isReadOnly} onClick={() => void importChosen()}>
          Import files…
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Sort by</Menu.Label>
        <Menu.RadioGroup
          value={filter.sort}
          onChange={(sort) => {
            if (isSortOrder(sort)) changeFilter({ sort })
          }}
        >
          {roleSortOrders.map((order) => (
            <Menu.RadioItem key={order} value={order}>
              {sortLabels[order]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
