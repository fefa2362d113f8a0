import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { OpenValue } from '@shared/model/openEnum'
import { roleStatusSchema, type RoleStatus } from '@shared/model/role'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { findLabel, roleStatusLabels } from '@renderer/format/labels'
import { StatusDot } from '@renderer/ui/layout/StatusDot'

interface StatusMenuProps {
  status: OpenValue<RoleStatus>
  onChange: (status: RoleStatus) => void
}

/** Shows and changes a role's status. */
export const StatusMenu = ({ status, onChange }: StatusMenuProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <Button
        data-field="status"
        size="xs"
        variant="subtle"
        color="gray"
        aria-label={`Status: ${findLabel(roleStatusLabels, status).label}`}
        disabled={useIsReadOnly()}
        rightSection={<IconChevronDown size={12} />}
      >
        <StatusDot {...findLabel(roleStatusLabels, status)} />
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {roleStatusSchema.options.map((option) => (
        <Menu.Item
          key={option}
          aria-current={option === status || undefined}
          onClick={() => onChange(option)}
        >
          <StatusDot {...roleStatusLabels[option]} />
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
)
