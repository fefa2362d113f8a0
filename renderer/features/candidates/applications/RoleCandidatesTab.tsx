import { VisuallyHidden } from '@mantine/core'
import type { CandidateId, RoleId } from '@shared/model/ids'
import { useRoleApplications } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { CandidatePicker } from './CandidatePicker'
import { RoleApplicationRow } from './RoleApplicationRow'
import classes from './RoleCandidatesTab.module.css'

interface RoleCandidatesTabProps {
  roleId: RoleId
  onOpenCandidate: (candidateId: CandidateId) => void
}

/** The candidates of a role, with the stage of each. */
export const RoleCandidatesTab = ({ roleId, onOpenCandidate }: RoleCandidatesTabProps) => {
  const { data: rows, error } = useRoleApplications(roleId)

  if (error)
    return <EmptyState title="The candidates could not be read">{error.message}</EmptyState>
  if (!rows) return <ListSkeleton label="Candidates of this role" rowHeight={40} />

  const picker = (
    <CandidatePicker
      roleId={roleId}
      applicantIds={new Set(rows.map(({ candidate }) => candidate.id))}
    />
  )
  if (rows.length === 0) {
    return (
      <EmptyState title="No candidates for this role yet" actions={picker}>
        Add candidates you already have, or new ones, to track and compare them here.
      </EmptyState>
    )
  }
  return (
    <div className={classes.root}>
      <div className={classes.bar}>
        <span className={classes.count}>{countOf(rows.length, 'candidate')}</span>
        {picker}
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Candidate</th>
            <th scope="col">Stage</th>
            <th scope="col">Scores</th>
            <th scope="col">Added</th>
            <th scope="col">
              <VisuallyHidden>Remove</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RoleApplicationRow
              key={row.application.id}
              row={row}
              onOpenCandidate={onOpenCandidate}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
