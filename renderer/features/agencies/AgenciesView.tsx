import { Button } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import type { AgencyId } from '@shared/model/ids'
import { findStayingNeighbour } from '@renderer/navigation/neighbours'
import { useAgencies } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useLeaveRemoved } from '@renderer/navigation/useLeaveRemoved'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { SplitView } from '@renderer/ui/layout/SplitView'
import { createAgency, removeAgencies, showAgency } from './agencyCommands'
import { AgencyForm } from './AgencyForm'
import { AgencyList } from './AgencyList'

interface AgenciesViewProps {
  agencyId: AgencyId | null
  /** What was said, sent and done with an agency. */
  renderTimeline: (id: AgencyId) => ReactNode
}

const showNone = (): void => showAgency(null)

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
  const { data, error } = useAgencies()
  const agencies = useMemo(
    () => data?.toSorted((first, second) => first.name.localeCompare(second.name)),
    [data],
  )
  const ids = useMemo(() => agencies?.map(({ id }) => id), [agencies])
  const chosen = agencies?.find(({ id }) => id === agencyId)
  useLeaveRemoved(agencyId, ids, showNone)

  const remove = async (removed: AgencyId[]): Promise<void> => {
    const next = findStayingNeighbour(ids ?? [], removed)
    if (await removeAgencies(removed)) showAgency(next)
  }

  if (error) return <EmptyState title="The agencies could not be read">{error.message}</EmptyState>
  return (
    <SplitView
      id="agencies"
      list="Agencies"
      panes={[
        {
          id: 'list',
          width: { min: 240, initial: 300, max: 480 },
          content: (
            <AgencyList
              agencies={agencies}
              agencyId={agencyId}
              onRemove={(removed) => void remove(removed)}
            />
          ),
        },
        {
          id: 'agency',
          minWidth: 360,
          content: chosen ? (
            <AgencyForm
              key={chosen.id}
              record={chosen}
              timeline={renderTimeline(chosen.id)}
              onRemove={() => void remove([chosen.id])}
            />
          ) : (
            agencies?.length === 0 && <NoAgencies />
          ),
        },
      ]}
    />
  )
}
