import type { ContextType } from 'react'
import { AgenciesView } from '@renderer/features/agencies/AgenciesView'
import { ApplicationPlanContext } from '@renderer/features/candidates/applications/planContext'
import { BoardView } from '@renderer/features/candidates/board/BoardView'
import { CandidatesView } from '@renderer/features/candidates/CandidatesView'
import { SentPostingsView } from '@renderer/features/sentPostings/SentPostingsView'
import { ApplicationPlan } from '@renderer/features/today/planning/ApplicationPlan'
import {
  AgencyTimeline,
  CandidateNextAction,
  CandidateTimeline,
} from '@renderer/features/today/timeline/RecordTimelines'
import { TodayView } from '@renderer/features/today/TodayView'
import { SettingsView } from './SettingsView'
import { RolesPage } from './RolesPage'
import type { Route } from '@renderer/navigation/routes'

const renderPlan: ContextType<typeof ApplicationPlanContext> = (application) => (
  <ApplicationPlan application={application} />
)

const Area = ({ route }: { route: Route }) => {
  switch (route.area) {
    case 'today':
      return <TodayView />
    case 'roles':
      return <RolesPage roleId={route.roleId} tab={route.tab} />
    case 'candidates':
      return (
        <CandidatesView
          candidateId={route.candidateId}
          renderTimeline={(id) => <CandidateTimeline id={id} />}
          renderNextAction={(id) => <CandidateNextAction id={id} />}
        />
      )
    case 'board':
      return <BoardView />
    case 'agencies':
      return (
        <AgenciesView
          agencyId={route.agencyId}
          renderTimeline={(id) => <AgencyTimeline id={id} />}
        />
      )
    case 'sentPostings':
      return <SentPostingsView />
    case 'settings':
      return <SettingsView />
  }
}

/** Shows the view for a route. */
export const AreaView = ({ route }: { route: Route }) => (
  <ApplicationPlanContext value={renderPlan}>
    <Area route={route} />
  </ApplicationPlanContext>
)
