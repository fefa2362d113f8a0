import { UnstyledButton } from '@mantine/core'
import type { IconUsers } from '@tabler/icons-react'
import type { ActionId } from '@shared/actions/actionDefinitions'
import { useActionState } from '@renderer/actions/useActionState'
import classes from './Sidebar.module.css'

interface SidebarItemProps {
  actionId: ActionId
  /** Shown instead of the action's own label. */
  label?: string
  Icon: typeof IconUsers
  isCollapsed: boolean
  isCurrent?: boolean
  count?: number
  /** What the count is of, if the label doesn't say so. */
  countLabel?: string
  showsShortcut?: boolean
}

/** One line of the sidebar; only its icon when collapsed. */
export const SidebarItem = ({
  actionId,
  label,
  Icon,
  isCollapsed,
  isCurrent = false,
  count = 0,
  countLabel,
  showsShortcut = false,
}: SidebarItemProps) => {
  const action = useActionState(actionId)
  const name = label ?? action.label
  const counted = count > 0 ? `, ${count.toLocaleString()} ${countLabel ?? ''}`.trimEnd() : ''
  return (
    <UnstyledButton
      className={classes.item}
      aria-label={name + counted}
      aria-current={isCurrent ? 'page' : undefined}
      title={action.shortcut === null ? name : `${name} (${action.shortcut})`}
      onClick={action.perform}
    >
      <Icon size={16} stroke={1.75} aria-hidden />
      {!isCollapsed && (
        <>
          <span className={classes.label}>{name}</span>
          {showsShortcut && <kbd className={classes.shortcut}>{action.shortcut}</kbd>}
          {count > 0 && (
            <span className={classes.count} data-problem={countLabel !== undefined || undefined}>
              {count.toLocaleString()}
            </span>
          )}
        </>
      )}
    </UnstyledButton>
  )
}
