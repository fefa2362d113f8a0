import { Button } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { findWords } from '@shared/domain/text/findWords'
import type { Agency } from '@shared/model/agency'
import type { AgencyId } from '@shared/model/ids'
import { useAgencies } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { RecordsView } from '@renderer/ui/listView/RecordsView'
import { useListView } from '@renderer/ui/listView/useListView'
import { useRecords } from '@renderer/ui/listView/useRecords'
import { createAgency, removeAgencies, showAgency } from './agencyCommands'
import { AgencyForm } from './AgencyForm'
import { AgencyList } from './AgencyList'

interface AgenciesViewProps {
  agencyId: AgencyId | null
  /** What was said, sent and done with an agency. */
  renderTimeline: (id: AgencyId) => ReactNode
}

const NoAgencies = () => (
  <EmptyState
    title="No agencies yet"
    actions={
      <Button variant="filled" disabled={useIsReadOnly()} onClick={() => void createAgency()}>
        New agency
      </Button>
    }
  >
    An agency receives postings on its own letterhead, without the facts you withhold from it.
  </EmptyState>
)

/** All agencies, and the chosen one. */
export const AgenciesView = ({ agencyId, renderTimeline }: AgenciesViewProps) => {
  const { data: agencies, error } = useAgencies()
  const control = useListView('agencies')
  const isFound = useMemo(() => {
    const hasWords = findWords(control.search)
    return ({ name, contacts }: Agency): boolean =>
      hasWords([name, ...contacts.flatMap((contact) => [contact.name, contact.email])])
  }, [control.search])
  const { listed, removeListed } = useRecords({
    control,
    rows: agencies,
    isFound,
    activeId: agencyId,
    show: showAgency,
    remove: removeAgencies,
  })
  const chosen = agencies?.find(({ id }) => id === agencyId)

  return (
    <RecordsView
      id="agencies"
      label="Agencies"
      error={error}
      list={
        <AgencyList control={control} listed={listed} agencyId={agencyId} onRemove={removeListed} />
      }
      record={
        chosen ? (
          <AgencyForm
            key={chosen.id}
            record={chosen}
            timeline={renderTimeline(chosen.id)}
            onRemove={() => removeListed([chosen.id])}
          />
        ) : (
          agencies?.length === 0 && <NoAgencies />
        )
      }
    />
  )
}
