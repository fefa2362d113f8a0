import { useDeferredValue, type ReactNode } from 'react'
import type { CandidateId } from '@shared/model/ids'
import { ActionButton } from '@renderer/actions/ActionButton'
import { useCandidates } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { RecordsView } from '@renderer/ui/listView/RecordsView'
import { useListView } from '@renderer/ui/listView/useListView'
import { useRecords } from '@renderer/ui/listView/useRecords'
import { removeCandidates, showCandidate } from './candidateCommands'
import { CandidateEditor } from './page/CandidateEditor'
import { AddToRoleDialog } from './applications/AddToRoleDialog'
import { MoveToStageDialog } from './bulk/MoveToStageDialog'
import { CandidateList } from './list/CandidateList'
import { useCandidateFilter } from './list/useCandidateFilter'

interface CandidatesViewProps {
  candidateId: CandidateId | null
  /** What was said and done about a candidate. */
  renderTimeline: (id: CandidateId) => ReactNode
  /** What is due next with a candidate. */
  renderNextAction: (id: CandidateId) => ReactNode
}

const NoCandidates = () => (
  <EmptyState
    title="No candidates yet"
    actions={
      <>
        <ActionButton id="candidate.importCvs" variant="filled" />
        <ActionButton id="candidate.pasteCv" />
        <ActionButton id="candidate.create" />
      </>
    }
  >
    Drop CVs here, one or a hundred: PDF, Word, scans, mails or an archive. Each becomes a candidate
    with its fields filled in, which you check against the original.
  </EmptyState>
)

/** All candidates, and the chosen one. */
export const CandidatesView = ({
  candidateId,
  renderTimeline,
  renderNextAction,
}: CandidatesViewProps) => {
  const { data: candidates, error } = useCandidates()
  const control = useListView('candidates')
  const { isFound, getReason } = useCandidateFilter(control.search)
  const { listed, removeListed } = useRecords({
    control,
    rows: candidates,
    isFound,
    activeId: candidateId,
    show: showCandidate,
    remove: removeCandidates,
  })
  const editedId = useDeferredValue(candidateId)

  return (
    <>
      <AddToRoleDialog />
      <MoveToStageDialog />
      <RecordsView
        id="candidates"
        label="Candidates"
        error={error}
        list={
          <CandidateList
            control={control}
            listed={listed}
            getReason={getReason}
            candidateId={candidateId}
            onRemove={removeListed}
          />
        }
        record={
          editedId === null ? (
            candidates?.length === 0 && <NoCandidates />
          ) : (
            <CandidateEditor
              key={editedId}
              id={editedId}
              timeline={renderTimeline(editedId)}
              nextAction={renderNextAction(editedId)}
              onRemove={() => removeListed([editedId])}
            />
          )
        }
      />
    </>
  )
}
