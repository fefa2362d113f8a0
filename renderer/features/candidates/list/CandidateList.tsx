import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { CandidateId } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { ActionIconButton } from '@renderer/actions/ActionButton'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countOf } from '@renderer/format/words'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { Pane } from '@renderer/ui/layout/Pane'
import { RecordList } from '@renderer/ui/recordList/RecordList'
import { SearchField } from '@renderer/ui/fields/SearchField'
import { askForRole } from '../applications/roleChoice'
import { showCandidate } from '../candidateCommands'
import { candidateNameId } from '../profile/editing'
import { CandidateRow } from './CandidateRow'
import { TagButton } from './TagButton'
import { useCandidateFilter } from './useCandidateFilter'

interface CandidateListProps {
  /** By name; undefined while they are being fetched. */
  candidates: readonly CandidateSummary[] | undefined
  candidateId: CandidateId | null
  onRemove: (ids: CandidateId[]) => void
}

const getName = ({ name }: CandidateSummary): string => name

const focusCandidate = (): void => document.getElementById(candidateNameId)?.focus()

/** The list of candidates with its search. */
export const CandidateList = ({ candidates, candidateId, onRemove }: CandidateListProps) => {
  const isReadOnly = useIsReadOnly()
  const [search, setSearch] = useState('')
  const { isFound, getReason } = useCandidateFilter(search)
  const found = useMemo(() => candidates?.filter(({ id }) => isFound(id)), [candidates, isFound])

  return (
    <Pane
      title="Candidates"
      meta={found && found.length.toLocaleString()}
      actions={<ActionIconButton id="candidate.create" icon={<IconPlus size={16} />} />}
      toolbar={<SearchField label="Search candidates" value={search} onChange={setSearch} />}
    >
      <RecordList
        label="Candidates"
        rows={found}
        activeId={candidateId}
        onOpen={showCandidate}
        getText={getName}
        renderRow={(candidate) => (
          <CandidateRow candidate={candidate} reason={getReason(candidate.id)} />
        )}
        onEnter={focusCandidate}
        onDelete={isReadOnly ? undefined : onRemove}
        renderBulkActions={(ids) => (
          <>
            <Button size="xs" disabled={isReadOnly} onClick={() => askForRole(ids)}>
              Add to role…
            </Button>
            <TagButton ids={ids} />
            <Button size="xs" disabled={isReadOnly} onClick={() => onRemove(ids)}>
              Delete
            </Button>
          </>
        )}
        renderMenu={(ids) => (
          <>
            <Menu.Item disabled={isReadOnly} onClick={() => askForRole(ids)}>
              Add to role…
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item disabled={isReadOnly} onClick={() => onRemove(ids)}>
              Delete {countOf(ids.length, 'candidate')}
            </Menu.Item>
          </>
        )}
        empty={
          search !== '' && (
            <EmptyState
              title="No candidate found"
              actions={<Button onClick={() => setSearch('')}>Clear the search</Button>}
            >
              Nobody has “{search}” anywhere in profile, notes or applications.
            </EmptyState>
          )
        }
      />
    </Pane>
  )
}
