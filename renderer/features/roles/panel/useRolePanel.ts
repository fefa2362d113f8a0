import { usePanel, type PanelState } from '@renderer/ui/panel/usePanel'
import { useOtherTabs } from '../page/otherTabs'
import { rolePanelTabs, type RolePanelTab } from './rolePanelTabs'

interface RolePanelState {
  /** To be set on the element around the panel and the posting. */
  roomRef: (element: HTMLElement | null) => void
  panel: PanelState<string>
  tabs: readonly RolePanelTab[]
}

/** Manages the panel beside a role's posting, with the tabs of all features. */
export const useRolePanel = (): RolePanelState => {
  const { panel: others } = useOtherTabs()
  const [first, ...rest] = rolePanelTabs
  const tabs = [first, ...rest, ...others] as const
  const further = [...rest, ...others].map(({ id }) => id)
  const [panel, roomRef] = usePanel('role', [first.id, ...further])
  return { roomRef, panel, tabs }
}
