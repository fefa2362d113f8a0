import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { sortCandidates } from '@shared/domain/candidates/findCandidates'
import type { CandidateId } from '@shared/model/ids'
import { ActionButton } from '@renderer/actions/ActionButton'
import { findStayingNeighbour } from '@renderer/navigation/neighbours'
import { useCandidates } from '@renderer/data/queries'
import { useLeaveRemoved } from '@renderer/navigation/useLeaveRemoved'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { SplitView } from '@renderer/ui/layout/SplitView'
import { removeCandidates, showCandidate } from './candidateCommands'
import { CandidateEditor } from './profile/CandidateEditor'
import { AddToRoleDialog } from './applications/AddToRoleDialog'
import { CandidateList } from './list/CandidateList'

interface CandidatesViewProps {
  candidateId: CandidateId | null
  /** What was said and done about a candidate. */
  renderTimeline: (id: CandidateId) => ReactNode
}

const NoCandidates = () => (
  <EmptyState
    title="No candidates yet"
    actions={<ActionButton id="candidate.create" variant="filled" />}
  >
    A candidate is a person’s profile, contact and notes, and can apply to several roles.
  </EmptyState>
)

const showNone = (): void => showCandidate(null)

/** All candidates, and the chosen one. */
export const CandidatesView = ({ candidateId, renderTimeline }: CandidatesViewProps) => {
  const { data: candidates, error } = useCandidates()
  const sorted = useMemo(() => candidates && sortCandidates(candidates), [candidates])
  const ids = useMemo(() => sorted?.map(({ id }) => id), [sorted])
  const editedId = useDeferredValue(candidateId)
  useLeaveRemoved(candidateId, ids, showNone)

  const remove = async (removed: CandidateId[]): Promise<void> => {
    const next = findStayingNeighbour(ids ?? [], removed)
    if (await removeCandidates(removed)) showCandidate(next)
  }

  if (error) {
    return <EmptyState title="The candidates could not be read">{error.message}</EmptyState>
  }
  return (
    <>
      <AddToRoleDialog />
      <SplitView
        id="candidates"
        list="Candidates"
        panes={[
          {
            id: 'list',
            width: { min: 240, initial: 300, max: 480 },
            content: (
              <CandidateList
                candidates={sorted}
                candidateId={candidateId}
                onRemove={(removed) => void remove(removed)}
              />
            ),
          },
          {
            id: 'candidate',
            minWidth: 360,
            content:
              editedId === null ? (
                candidates?.length === 0 && <NoCandidates />
              ) : (
                <CandidateEditor
                  key={editedId}
                  id={editedId}
                  timeline={renderTimeline(editedId)}
                  onRemove={() => void remove([editedId])}
                />
              ),
          },
        ]}
      />
    </>
  )
}
