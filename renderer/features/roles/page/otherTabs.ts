import { createContext, useContext, type ReactNode } from 'react'
import type { RoleId } from '@shared/model/ids'

/** The tabs of a role that other features make, each drawn for the role with an id. */
type OtherTabs = Record<'candidates' | 'compare', (id: RoleId) => ReactNode>

export const OtherTabsContext = createContext<OtherTabs | null>(null)

/** The tabs that the shell hands to the roles, since features don't know each other. */
export const useOtherTabs = (): OtherTabs => {
  const tabs = useContext(OtherTabsContext)
  if (!tabs) throw new Error('A role stands outside of what gives it the tabs of other features.')
  return tabs
}
