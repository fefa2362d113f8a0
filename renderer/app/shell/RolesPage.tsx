import type { ContextType } from 'react'
import type { RoleId } from '@shared/model/ids'
import { RoleCandidatesTab } from '@renderer/features/candidates/applications/RoleCandidatesTab'
import { CompareView } from '@renderer/features/compare/CompareView'
import { OtherTabsContext } from '@renderer/features/roles/page/otherTabs'
import { RoleTimeline } from '@renderer/features/today/timeline/RecordTimelines'
import { RolesView } from '@renderer/features/roles/RolesView'
import { go, type RoleTab } from '@renderer/navigation/routes'
import classes from './RolesPage.module.css'

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
  panel: [
    {
      id: 'activity',
      label: 'Activity',
      Content: ({ role: { id } }) => (
        <div className={classes.panel}>
          <RoleTimeline id={id} />
        </div>
      ),
    },
  ],
}

/** The roles, with the tabs that other features add to a role. */
export const RolesPage = ({ roleId, tab }: RolesPageProps) => (
  <OtherTabsContext value={otherTabs}>
    <RolesView roleId={roleId} tab={tab} />
  </OtherTabsContext>
)
