import { IconPlus } from '@tabler/icons-react'
import type { SearchHit } from '@shared/contract/channels/searchChannels'
import type { CandidateId } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { ActionIconButton } from '@renderer/actions/ActionButton'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { ListPane } from '@renderer/ui/listView/ListPane'
import type { Listed } from '@renderer/ui/listView/useListed'
import type { ListViewControl } from '@renderer/ui/listView/useListView'
import { CandidateBulkActions, CandidateContextMenu } from '../bulk/CandidateBulkActions'
import { showCandidate } from '../candidateCommands'
import { candidateNameId } from '../profile/editing'
import { CandidateListMenu } from './CandidateListMenu'
import { CandidateRow } from './CandidateRow'

interface CandidateListProps {
  control: ListViewControl
  listed: Listed<CandidateSummary>
  /** Why the search found a candidate, if the name does not show it. */
  getReason: (id: CandidateId) => SearchHit['reason']
  candidateId: CandidateId | null
  onRemove: (ids: CandidateId[]) => void
}

const getName = ({ name }: CandidateSummary): string => name

const focusCandidate = (): void => document.getElementById(candidateNameId)?.focus()

/** The list of candidates with its search and filters. */
export const CandidateList = ({
  control,
  listed,
  getReason,
  candidateId,
  onRemove,
}: CandidateListProps) => {
  const isReadOnly = useIsReadOnly()
  return (
    <ListPane
      control={control}
      listed={listed}
      label="Candidates"
      noun="candidate"
      actions={
        <>
          <ActionIconButton id="candidate.create" icon={<IconPlus size={16} />} />
          <CandidateListMenu />
        </>
      }
      activeId={candidateId}
      onOpen={showCandidate}
      getText={getName}
      renderRow={(candidate) => (
        <CandidateRow candidate={candidate} reason={getReason(candidate.id)} />
      )}
      onEnter={focusCandidate}
      onDelete={isReadOnly ? undefined : onRemove}
      renderBulkActions={(ids) => <CandidateBulkActions ids={ids} onRemove={onRemove} />}
      renderMenu={(ids) => <CandidateContextMenu ids={ids} onRemove={onRemove} />}
    />
  )
}
