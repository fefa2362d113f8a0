import { ActionIcon, Button, Menu, type ActionIconProps, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ActionId } from '@shared/actions/actionDefinitions'
import { useActionState } from './useActionState'

interface ActionProps {
  id: ActionId
  /** Shown instead of the action's own label. */
  label?: string
}

const describe = (label: string, shortcut: string | null): string =>
  shortcut === null ? label : `${label} (${shortcut})`

/** A button that performs an action. */
export const ActionButton = ({ id, label, ...props }: ActionProps & ButtonProps) => {
  const action = useActionState(id)
  return (
    <Button
      {...props}
      disabled={!action.isEnabled}
      title={action.shortcut ?? undefined}
      onClick={action.perform}
    >
      {label ?? action.label}
    </Button>
  )
}

/** A button with only an icon, named by the action's label. */
export const ActionIconButton = ({
  id,
  label,
  icon,
  ...props
}: ActionProps & { icon: ReactNode } & ActionIconProps) => {
  const action = useActionState(id)
  const name = label ?? action.label
  return (
    <ActionIcon
      {...props}
      disabled={!action.isEnabled}
      aria-label={name}
      title={describe(name, action.shortcut)}
      onClick={action.perform}
    >
      {icon}
    </ActionIcon>
  )
}

/** A menu item that performs an action. */
export const ActionMenuItem = ({ id, label }: ActionProps) => {
  const action = useActionState(id)
  return (
    <Menu.Item disabled={!action.isEnabled} rightSection={action.shortcut} onClick={action.perform}>
      {label ?? action.label}
    </Menu.Item>
  )
}
