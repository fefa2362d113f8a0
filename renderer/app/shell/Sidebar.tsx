import {
  IconBriefcase,
  IconBuilding,
  IconCalendarCheck,
  IconLayoutKanban,
  IconLayoutSidebar,
  IconSend,
  IconSearch,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import { useMediaQuery } from '@mantine/hooks'
import type { ActionId } from '@shared/actions/actionDefinitions'
import type { WorkspaceState } from '@shared/model/workspace/workspaceState'
import { WorkspaceMenu } from '@renderer/features/workspaces/WorkspaceMenu'
import { SidebarItem } from './SidebarItem'
import type { Area } from '@renderer/navigation/routes'
import classes from './Sidebar.module.css'
import { useDueCount } from './useDueCount'
import { useSidebar } from './useSidebar'

interface SidebarProps {
  workspace: WorkspaceState
  area: Area
}

interface SidebarPlace {
  area: Area
  actionId: ActionId
  Icon: typeof IconUsers
  /** Omitted where there is nothing to count. */
  getCount?: (counts: WorkspaceState['counts']) => number
}

const places: readonly SidebarPlace[] = [
  { area: 'roles', actionId: 'go.roles', Icon: IconBriefcase, getCount: ({ roles }) => roles },
  {
    area: 'candidates',
    actionId: 'go.candidates',
    Icon: IconUsers,
    getCount: ({ candidates }) => candidates,
  },
  { area: 'board', actionId: 'go.board', Icon: IconLayoutKanban },
  {
    area: 'agencies',
    actionId: 'go.agencies',
    Icon: IconBuilding,
    getCount: ({ agencies }) => agencies,
  },
  {
    area: 'sentPostings',
    actionId: 'go.sentPostings',
    Icon: IconSend,
    getCount: ({ sentPostings }) => sentPostings,
  },
]

/** A window with room for nothing but the icons of the sidebar. */
const narrowWindow = '(max-width: 56rem)'

/** The areas of the workspace, with the number of records in each. */
export const Sidebar = ({ workspace, area }: SidebarProps) => {
  const isNarrow = useMediaQuery(narrowWindow, false, { getInitialValueInEffect: false })
  const isCollapsed = useSidebar((sidebar) => sidebar.isCollapsed) || isNarrow
  const dueCount = useDueCount()
  return (
    <nav className={classes.root} aria-label="Workspace" data-collapsed={isCollapsed || undefined}>
      <WorkspaceMenu workspace={workspace} isCollapsed={isCollapsed} />
      <SidebarItem
        actionId="palette.open"
        label="Search"
        Icon={IconSearch}
        isCollapsed={isCollapsed}
        showsShortcut
      />
      <div className={classes.places}>
        <SidebarItem
          actionId="go.today"
          Icon={IconCalendarCheck}
          isCollapsed={isCollapsed}
          isCurrent={area === 'today'}
          count={dueCount}
        />
        {places.map(({ area: place, actionId, Icon, getCount }) => (
          <SidebarItem
            key={place}
            actionId={actionId}
            Icon={Icon}
            isCollapsed={isCollapsed}
            isCurrent={place === area}
            count={getCount?.(workspace.counts)}
          />
        ))}
      </div>
      <div className={classes.foot}>
        <SidebarItem
          actionId="go.settings"
          Icon={IconSettings}
          isCollapsed={isCollapsed}
          isCurrent={area === 'settings'}
          count={workspace.problemCount}
          countLabel="problems"
        />
        {!isNarrow && (
          <SidebarItem
            actionId="view.toggleSidebar"
            label={isCollapsed ? 'Show sidebar' : 'Hide sidebar'}
            Icon={IconLayoutSidebar}
            isCollapsed={isCollapsed}
          />
        )}
      </div>
    </nav>
  )
}
