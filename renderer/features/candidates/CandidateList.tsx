import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { findCandidates, type SearchableCandidate } from '@shared/domain/candidates/findCandidates'
import type { CandidateId } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { ActionIconButton } from '@renderer/actions/ActionButton'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countOf, joinFacts } from '@renderer/format/words'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { Pane } from '@renderer/ui/layout/Pane'
import { RecordList } from '@renderer/ui/recordList/RecordList'
import { RowText } from '@renderer/ui/recordList/RowText'
import { SearchField } from '@renderer/ui/fields/SearchField'
import { addApplications, showCandidate } from './candidateCommands'
import { candidateNameId } from './profile/editing'
import { RoleMenuItems } from './applications/RoleMenuItems'

interface CandidateListProps {
  /** Undefined while they are being fetched. */
  candidates: readonly SearchableCandidate[] | undefined
  candidateId: CandidateId | null
  onRemove: (ids: CandidateId[]) => void
}

const getName = ({ name }: CandidateSummary): string => name

const renderCandidate = ({ name, headline, location, applicationCount }: CandidateSummary) => (
  <RowText
    title={name}
    placeholder={titleOrPlaceholder('candidates', '')}
    detail={joinFacts(headline, location)}
    aside={applicationCount > 0 ? countOf(applicationCount, 'role') : undefined}
  />
)

const focusCandidate = (): void => document.getElementById(candidateNameId)?.focus()

/** The list of candidates with its search. */
export const CandidateList = ({ candidates, candidateId, onRemove }: CandidateListProps) => {
  const isReadOnly = useIsReadOnly()
  const [search, setSearch] = useState('')
  const deferredSearch = useDeferredValue(search)
  const found = useMemo(
    () => candidates && findCandidates(candidates, deferredSearch),
    [candidates, deferredSearch],
  )

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
        renderRow={renderCandidate}
        onEnter={focusCandidate}
        onDelete={isReadOnly ? undefined : onRemove}
        renderMenu={(ids) => (
          <>
            <Menu.Sub>
              <Menu.Sub.Target>
                <Menu.Sub.Item disabled={isReadOnly}>Add to role</Menu.Sub.Item>
              </Menu.Sub.Target>
              <Menu.Sub.Dropdown>
                <RoleMenuItems onChoose={(roleId) => void addApplications(roleId, ids)} />
              </Menu.Sub.Dropdown>
            </Menu.Sub>
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
              Nobody has “{search}” in name, headline, location, skills or tags.
            </EmptyState>
          )
        }
      />
    </Pane>
  )
}
