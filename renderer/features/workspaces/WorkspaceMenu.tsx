import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { WorkspaceState } from '@shared/model/workspace/workspaceState'
import { ActionMenuItem } from '@renderer/actions/ActionButton'
import { useRecentWorkspaces } from '@renderer/data/queries'
import { openRecentWorkspace, revealWorkspace } from './workspaceCommands'
import classes from './WorkspaceMenu.module.css'

interface WorkspaceMenuProps {
  workspace: WorkspaceState
  isCollapsed: boolean
}

/** The open workspace's name, with a menu for whole workspaces. */
export const WorkspaceMenu = ({ workspace: { id, name }, isCollapsed }: WorkspaceMenuProps) => {
  const { data: recent = [] } = useRecentWorkspaces()
  const others = recent.filter((each) => each.id !== id)
  return (
    <Menu width={232}>
      <Menu.Target>
        <UnstyledButton className={classes.target} aria-label={`Workspace: ${name}`} title={name}>
          <span className={classes.initial} aria-hidden>
            {name.charAt(0).toLocaleUpperCase()}
          </span>
          {!isCollapsed && (
            <>
              <span className={classes.name}>{name}</span>
              <IconChevronDown size={14} aria-hidden />
            </>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {others.length > 0 && (
          <>
            <Menu.Label>Switch to</Menu.Label>
            {others.map((each) => (
              <Menu.Item
                key={each.id}
                title={each.location}
                onClick={() => void openRecentWorkspace(each.id)}
              >
                {each.name}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        <ActionMenuItem id="workspace.create" />
        <ActionMenuItem id="workspace.open" />
        <ActionMenuItem id="workspace.openSample" />
        <Menu.Divider />
        <Menu.Item onClick={() => void revealWorkspace()}>Show folder</Menu.Item>
        <ActionMenuItem id="workspace.close" />
      </Menu.Dropdown>
    </Menu>
  )
}
