import { createContext, useContext, type ReactNode } from 'react'
import type { RoleId } from '@shared/model/ids'
import type { RolePanelTab } from '../panel/rolePanelTabs'

/** The tabs of a role that other features provide, each as a function of the role's id. */
interface OtherTabs extends Record<'candidates' | 'compare', (id: RoleId) => ReactNode> {
  /** Further tabs of the panel beside the posting. */
  panel: readonly RolePanelTab[]
}

export const OtherTabsContext = createContext<OtherTabs | null>(null)

/** Returns the tabs that the shell passes to the roles, since features don't know each other. */
export const useOtherTabs = (): OtherTabs => {
  const tabs = useContext(OtherTabsContext)
  if (!tabs) throw new Error('A role is used without a provider for the tabs of other features.')
  return tabs
}
