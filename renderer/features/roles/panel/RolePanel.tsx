import type { Role } from '@shared/model/role'
import { PanelTabs } from '@renderer/ui/panel/PanelTabs'
import type { PanelState } from '@renderer/ui/panel/usePanel'
import type { RolePanelTab } from './rolePanelTabs'

interface RolePanelProps {
  role: Role
  tabs: readonly RolePanelTab[]
  panel: Pick<PanelState<string>, 'tab' | 'open' | 'close'>
}

/** The panel beside a role's posting. */
export const RolePanel = ({ role, tabs, panel }: RolePanelProps) => (
  <PanelTabs
    tabs={tabs.map(({ id, label, Badge }) => ({
      id,
      label,
      badge: Badge && <Badge role={role} />,
    }))}
    current={panel.tab}
    onChange={panel.open}
    onClose={panel.close}
  >
    {tabs
      .filter(({ id }) => id === panel.tab)
      .map(({ id, Content }) => (
        <Content key={id} role={role} />
      ))}
  </PanelTabs>
)
