import type { ReactNode } from 'react'
import type { CandidateId } from '@shared/model/ids'
import { useCandidate } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { CandidateForm } from './CandidateForm'

interface CandidateEditorProps {
  id: CandidateId
  timeline: ReactNode
  onRemove: () => void
}

/** Fetches a candidate and shows the form to edit them. */
export const CandidateEditor = ({ id, timeline, onRemove }: CandidateEditorProps) => {
  const { data: candidate, error } = useCandidate(id)
  if (candidate) return <CandidateForm record={candidate} timeline={timeline} onRemove={onRemove} />
  if (error)
    return <EmptyState title="This candidate could not be read">{error.message}</EmptyState>
  return <ListSkeleton label="Candidate" rowHeight={32} />
}
