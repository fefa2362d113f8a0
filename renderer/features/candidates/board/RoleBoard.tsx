import type { CandidateId, RoleId } from '@shared/model/ids'
import { useAnswer } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { Board } from './Board'

interface RoleBoardProps {
  roleId: RoleId
  onOpenCandidate: (id: CandidateId) => void
}

/** The candidates of one role in the columns of its stages. */
export const RoleBoard = ({ roleId, onOpenCandidate }: RoleBoardProps) => {
  const { data: rows, error } = useAnswer('stages.listBoard', { roleId })
  if (error) return <EmptyState title="The board could not be read">{error.message}</EmptyState>
  if (!rows) return <ListSkeleton label="Board" rowHeight={40} />
  return <Board roleId={roleId} rows={rows} onOpenCandidate={onOpenCandidate} />
}
