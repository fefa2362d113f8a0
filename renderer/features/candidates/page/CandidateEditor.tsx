import type { ReactNode } from 'react'
import type { CandidateId } from '@shared/model/ids'
import { useCandidate } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { CandidatePage } from './CandidatePage'

interface CandidateEditorProps {
  id: CandidateId
  timeline: ReactNode
  nextAction: ReactNode
  onRemove: () => void
}

/** Fetches a candidate and shows their page. */
export const CandidateEditor = ({ id, timeline, nextAction, onRemove }: CandidateEditorProps) => {
  const { data: candidate, error } = useCandidate(id)
  if (candidate)
    return (
      <CandidatePage
        record={candidate}
        timeline={timeline}
        nextAction={nextAction}
        onRemove={onRemove}
      />
    )
  if (error)
    return <EmptyState title="This candidate could not be read">{error.message}</EmptyState>
  return <ListSkeleton label="Candidate" rowHeight={32} />
}
