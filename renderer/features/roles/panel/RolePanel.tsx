import { memo, useDeferredValue } from 'react'
import type { Role } from '@shared/model/role'
import { PanelTabs } from '@renderer/ui/panel/PanelTabs'
import type { PanelState } from '@renderer/ui/panel/usePanel'
import type { RolePanelTab } from './rolePanelTabs'

interface RolePanelProps {
  role: Role
  tabs: readonly RolePanelTab[]
  panel: Pick<PanelState<string>, 'tab' | 'open' | 'close'>
}

const PanelContent = memo(({ Content, role }: Pick<RolePanelTab, 'Content'> & { role: Role }) => (
  <Content role={role} />
))
PanelContent.displayName = 'PanelContent'

/** The panel beside a role's posting. */
export const RolePanel = ({ role, tabs, panel }: RolePanelProps) => {
  // What one types is on screen first, and a role that opens without waiting for its paper.
  const shown = useDeferredValue<Role | null>(role, null)
  return (
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
        .map(
          ({ id, Content }) => shown && <PanelContent key={id} Content={Content} role={shown} />,
        )}
    </PanelTabs>
  )
}
