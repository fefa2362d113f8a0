import { Menu } from '@mantine/core'
import type { RoleId } from '@shared/model/ids'
import { roleStatusSchema } from '@shared/model/role'
import { roleStatusLabels } from '@renderer/format/labels'
import { StatusDot } from '@renderer/ui/layout/StatusDot'
import { setRoleStatus } from '../roleCommands'

/** The statuses that roles can be given, as menu items. */
export const RoleStatusItems = ({ ids }: { ids: readonly RoleId[] }) =>
  roleStatusSchema.options.map((status) => (
    <Menu.Item key={status} onClick={() => void setRoleStatus(ids, status)}>
      <StatusDot {...roleStatusLabels[status]} />
    </Menu.Item>
  ))
