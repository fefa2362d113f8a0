import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import type { CandidateId, RoleId } from '@shared/model/ids'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import { useRoleApplications } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { RoleStagesButton } from '../stages/RoleStagesDialog'
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
  const applicantIds = useMemo(() => new Set(rows?.map(({ candidate }) => candidate.id)), [rows])

  if (error)
    return <EmptyState title="The candidates could not be read">{error.message}</EmptyState>
  if (!rows) return <ListSkeleton label="Candidates of this role" rowHeight={40} />

  return (
    <div className={classes.root}>
      <div className={classes.bar}>
        <span className={classes.count}>{countOf(rows.length, 'candidate')}</span>
        <div className={classes.tools}>
          <RoleStagesButton roleId={roleId} />
          <CandidatePicker roleId={roleId} applicantIds={applicantIds} />
        </div>
      </div>
      {rows.length === 0 && (
        <EmptyState title="No candidates for this role yet">
          Add candidates you already have, or new ones, to track and compare them here.
        </EmptyState>
      )}
      {rows.length > 0 && <Rows rows={rows} onOpenCandidate={onOpenCandidate} />}
    </div>
  )
}

const Rows = ({
  rows,
  onOpenCandidate,
}: Pick<RoleCandidatesTabProps, 'onOpenCandidate'> & { rows: readonly RoleApplication[] }) => (
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
        <RoleApplicationRow key={row.application.id} row={row} onOpenCandidate={onOpenCandidate} />
      ))}
    </tbody>
  </table>
)
