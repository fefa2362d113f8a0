import type { ContextType } from 'react'
import type { RoleId } from '@shared/model/ids'
import { RoleCandidatesTab } from '@renderer/features/candidates/applications/RoleCandidatesTab'
import { CompareView } from '@renderer/features/compare/CompareView'
import { OtherTabsContext } from '@renderer/features/roles/page/otherTabs'
import { RolesView } from '@renderer/features/roles/RolesView'
import { go, type RoleTab } from '@renderer/navigation/routes'

interface RolesPageProps {
  roleId: RoleId | null
  tab: RoleTab
}

const otherTabs: ContextType<typeof OtherTabsContext> = {
  candidates: (id) => (
    <RoleCandidatesTab
      roleId={id}
      onOpenCandidate={(candidateId) => go({ area: 'candidates', candidateId })}
    />
  ),
  compare: (id) => (
    <CompareView
      roleId={id}
      onAddCandidates={() => go({ area: 'roles', roleId: id, tab: 'candidates' })}
      onShowPosting={() => go({ area: 'roles', roleId: id, tab: 'posting' })}
    />
  ),
  panel: [],
}

/** The roles, with the tabs that other features add to a role. */
export const RolesPage = ({ roleId, tab }: RolesPageProps) => (
  <OtherTabsContext value={otherTabs}>
    <RolesView roleId={roleId} tab={tab} />
  </OtherTabsContext>
)
