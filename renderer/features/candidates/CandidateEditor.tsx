import type { CandidateId } from '@shared/model/ids'
import { useCandidate } from '@renderer/lib/queries'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { CandidateForm } from './CandidateForm'

/** Reads a candidate and lets them be edited. */
export const CandidateEditor = ({ id }: { id: CandidateId }) => {
  const { data: candidate, error } = useCandidate(id)
  if (candidate) return <CandidateForm record={candidate} />
  if (error)
    return <EmptyState title="This candidate could not be read">{error.message}</EmptyState>
  return <ListSkeleton label="Candidate" rowHeight={32} />
}
