import type { ComponentType } from 'react'
import type { Role } from '@shared/model/role'
import { ChecksTab } from '../checks/ChecksTab'
import { PaperPane } from '../preview/PaperPane'
import { SourceTab } from '../source/SourceTab'

export interface RolePanelTabProps {
  /** The role as it is being edited. */
  role: Role
}

/** A tab of the panel beside a role's posting. */
export interface RolePanelTab {
  id: string
  label: string
  /** What it shows; inside of `RoleEditingContext`. */
  Content: ComponentType<RolePanelTabProps>
  /** A count or mark after the label, shown while another tab is open too. */
  Badge?: ComponentType<RolePanelTabProps>
}

/**
 * The panel's tabs, in order. A new one is one more line here; one of another feature is a line
 * in `app/shell/RolesPage`.
 */
export const rolePanelTabs: readonly [RolePanelTab, ...RolePanelTab[]] = [
  { id: 'paper', label: 'Paper', Content: PaperPane },
  { id: 'checks', label: 'Checks', Content: ChecksTab },
  { id: 'source', label: 'Source', Content: SourceTab },
]
