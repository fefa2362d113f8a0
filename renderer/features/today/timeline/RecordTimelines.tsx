import type { DueReference } from '@shared/model/activities/due'
import type { AgencyId, CandidateId, RoleId } from '@shared/model/ids'
import { useAgencies, useCandidate, useRole } from '@renderer/data/queries'
import { NextActionField } from '../planning/NextActionField'
import { Timeline } from './Timeline'

const refer = (collection: DueReference['collection'], id: string): DueReference => ({
  kind: 'action',
  collection,
  id,
  interviewId: null,
})

/** What is due next with a candidate. */
export const CandidateNextAction = ({ id }: { id: CandidateId }) => {
  const { data: candidate } = useCandidate(id)
  return (
    <NextActionField
      key={id}
      reference={refer('candidates', id)}
      nextAction={candidate?.nextAction ?? null}
    />
  )
}

/** What was said and done about a candidate; what is due next stands on their page. */
export const CandidateTimeline = ({ id }: { id: CandidateId }) => (
  <Timeline key={id} subject={{ candidateId: id }} />
)

/** What is due next on a role, and what was said and done about it and its candidates. */
export const RoleTimeline = ({ id }: { id: RoleId }) => {
  const { data: role } = useRole(id)
  return (
    <Timeline
      key={id}
      subject={{ roleId: id }}
      next={
        <NextActionField reference={refer('roles', id)} nextAction={role?.nextAction ?? null} />
      }
    />
  )
}

/** What is due next with an agency, and what was said, sent and done. */
export const AgencyTimeline = ({ id }: { id: AgencyId }) => {
  const { data: agencies } = useAgencies()
  const agency = agencies?.find((each) => each.id === id)
  return (
    <Timeline
      key={id}
      subject={{ agencyId: id }}
      next={
        <NextActionField
          reference={refer('agencies', id)}
          nextAction={agency?.nextAction ?? null}
        />
      }
    />
  )
}
