import type { ContextType } from 'react'
import type { RoleId } from '@shared/model/ids'
import { useAction } from '@renderer/actions/useAction'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { RoleCandidatesTab } from '@renderer/features/candidates/applications/RoleCandidatesTab'
import { askForCandidates } from '@renderer/features/candidates/applications/wantedPicker'
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

const addCandidates = (roleId: RoleId): void => {
  go({ area: 'roles', roleId, tab: 'candidates' })
  askForCandidates(roleId)
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
      onAddCandidates={() => addCandidates(id)}
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
export const RolesPage = ({ roleId, tab }: RolesPageProps) => {
  const isReadOnly = useIsReadOnly()
  useAction('role.addCandidates', {
    isEnabled: !isReadOnly && roleId !== null,
    perform: () => {
      if (roleId !== null) addCandidates(roleId)
    },
  })
  return (
    <OtherTabsContext value={otherTabs}>
      <RolesView roleId={roleId} tab={tab} />
    </OtherTabsContext>
  )
}
