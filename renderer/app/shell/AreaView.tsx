import { AgenciesView } from '@renderer/features/agencies/AgenciesView'
import { CandidatesView } from '@renderer/features/candidates/CandidatesView'
import { SubmissionsView } from '@renderer/features/submissions/SubmissionsView'
import { SettingsView } from './SettingsView'
import { RolesPage } from './RolesPage'
import type { Route } from '@renderer/navigation/routes'

/** Shows the view for a route. */
export const AreaView = ({ route }: { route: Route }) => {
  switch (route.area) {
    case 'roles':
      return <RolesPage roleId={route.roleId} tab={route.tab} />
    case 'candidates':
      return <CandidatesView candidateId={route.candidateId} />
    case 'agencies':
      return <AgenciesView agencyId={route.agencyId} />
    case 'submissions':
      return <SubmissionsView />
    case 'settings':
      return <SettingsView />
  }
}
