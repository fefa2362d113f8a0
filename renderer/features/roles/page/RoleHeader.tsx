import { Tabs } from '@mantine/core'
import { IconLayoutSidebarRight } from '@tabler/icons-react'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Role, RoleStatus } from '@shared/model/role'
import { ActionIconButton } from '@renderer/actions/ActionButton'
import type { SaveState as SaveStateValue } from '@renderer/editing/saveState'
import { roleTabs, type RoleTab } from '@renderer/navigation/routes'
import { SaveState } from '@renderer/ui/layout/SaveState'
import { RoleMenu } from './RoleMenu'
import { StatusMenu } from './StatusMenu'
import { TitleField } from './TitleField'
import classes from './page.module.css'

interface RoleHeaderProps {
  role: Role
  tab: RoleTab
  state: SaveStateValue<Role>
  candidateCount: number
  onStatusChange: (status: RoleStatus) => void
}

const tabLabels: Record<RoleTab, string> = {
  posting: 'Posting',
  candidates: 'Candidates',
  compare: 'Compare',
  'send-out': 'Send out',
  versions: 'Versions',
}

/** The top of a role: its tabs, and below them its title, status and saving state. */
export const RoleHeader = ({
  role,
  tab,
  state,
  candidateCount,
  onStatusChange,
}: RoleHeaderProps) => {
  const name = titleOrPlaceholder('roles', role.title)
  return (
    <>
      <div className={classes.tabBar}>
        <Tabs.List className={classes.tabList}>
          {roleTabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {tabLabels[each]}
              {each === 'candidates' && candidateCount > 0 && (
                <span className={classes.count}>{candidateCount.toLocaleString()}</span>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tab === 'posting' && (
          <ActionIconButton id="view.togglePanel" icon={<IconLayoutSidebarRight size={16} />} />
        )}
        <RoleMenu role={role} />
      </div>
      <header className={classes.head} data-column={tab === 'posting' || undefined}>
        {tab === 'posting' ? (
          <TitleField title={role.title} name={name} />
        ) : (
          <h1 className={classes.title}>{name}</h1>
        )}
        <div className={classes.meta}>
          <StatusMenu status={role.status} onChange={onStatusChange} />
          <SaveState state={state} />
        </div>
      </header>
    </>
  )
}
