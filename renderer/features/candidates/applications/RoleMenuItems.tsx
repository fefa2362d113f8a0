import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Menu } from '@mantine/core'
import type { RoleId } from '@shared/model/ids'
import { useRoles } from '@renderer/data/queries'
import { joinFacts } from '@renderer/format/words'

interface RoleMenuItemsProps {
  onChoose: (roleId: RoleId) => void
  /** Roles that are shown but can't be chosen, e.g. because the candidate already applies. */
  disabledIds?: ReadonlySet<RoleId>
}

/** The roles as menu items, open ones first. */
export const RoleMenuItems = ({ onChoose, disabledIds }: RoleMenuItemsProps) => {
  const { data: roles = [] } = useRoles()
  const isOver = (status: string): boolean => status === 'filled' || status === 'closed'
  const offered = roles.filter(({ status }) => !isOver(status))

  if (offered.length === 0) return <Menu.Item disabled>No open roles yet</Menu.Item>
  return offered.map(({ id, title, client }) => (
    <Menu.Item key={id} disabled={disabledIds?.has(id)} onClick={() => onChoose(id)}>
      {joinFacts(titleOrPlaceholder('roles', title), client)}
    </Menu.Item>
  ))
}
