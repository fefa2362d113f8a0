import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import type { CandidateId, RoleId } from '@shared/model/ids'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import { useRoleApplications } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { useBoardChoice } from '../board/boardChoice'
import { RoleBoard } from '../board/RoleBoard'
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
  const isBoard = useBoardChoice((state) => state.isBoard)
  const applicantIds = useMemo(() => new Set(rows?.map(({ candidate }) => candidate.id)), [rows])

  if (error)
    return <EmptyState title="The candidates could not be read">{error.message}</EmptyState>
  if (!rows) return <ListSkeleton label="Candidates of this role" rowHeight={40} />

  return (
    <div className={classes.root} data-board={(rows.length > 0 && isBoard) || undefined}>
      <div className={classes.bar}>
        <span className={classes.count}>{countOf(rows.length, 'candidate')}</span>
        <div className={classes.tools}>
          <SegmentedControl
            size="xs"
            aria-label="Show candidates as"
            data={[
              { value: 'list', label: 'List' },
              { value: 'board', label: 'Board' },
            ]}
            value={isBoard ? 'board' : 'list'}
            onChange={(value) => useBoardChoice.setState({ isBoard: value === 'board' })}
          />
          <RoleStagesButton roleId={roleId} />
          <CandidatePicker roleId={roleId} applicantIds={applicantIds} />
        </div>
      </div>
      {rows.length === 0 && (
        <EmptyState title="No candidates for this role yet">
          Add candidates you already have, or new ones, to track and compare them here.
        </EmptyState>
      )}
      {rows.length > 0 &&
        (isBoard ? (
          <RoleBoard roleId={roleId} onOpenCandidate={onOpenCandidate} />
        ) : (
          <Rows rows={rows} onOpenCandidate={onOpenCandidate} />
        ))}
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
        <th scope="col">Next</th>
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
