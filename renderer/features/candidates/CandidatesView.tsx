import type { CandidateId } from '@shared/model/ids'
import { useCandidates } from '@renderer/lib/queries'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SplitView } from '@renderer/ui/SplitView'
import { CandidateEditor } from './CandidateEditor'
import { CandidateList } from './CandidateList'

interface CandidatesViewProps {
  candidateId: CandidateId | null
}

/** All candidates, and the one that is chosen. */
export const CandidatesView = ({ candidateId }: CandidatesViewProps) => {
  const { data: candidates, error } = useCandidates()
  const isThere = candidates?.some(({ id }) => id === candidateId)

  if (error)
    return <EmptyState title="The candidates could not be read">{error.message}</EmptyState>
  return (
    <SplitView
      id="candidates"
      panes={[
        {
          id: 'list',
          width: { min: 240, initial: 300, max: 480 },
          content: <CandidateList candidates={candidates} candidateId={candidateId} />,
        },
        {
          id: 'candidate',
          minWidth: 360,
          content:
            candidateId !== null && isThere ? (
              <CandidateEditor key={candidateId} id={candidateId} />
            ) : (
              candidates !== undefined &&
              candidates.length > 0 && (
                <EmptyState title="No candidate chosen">
                  Choose one in the list to see and change it.
                </EmptyState>
              )
            ),
        },
      ]}
    />
  )
}
