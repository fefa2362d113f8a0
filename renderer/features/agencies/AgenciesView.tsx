import type { AgencyId } from '@shared/model/ids'
import { useAgencies } from '@renderer/lib/queries'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SplitView } from '@renderer/ui/SplitView'
import { AgencyForm } from './AgencyForm'
import { AgencyList } from './AgencyList'

interface AgenciesViewProps {
  agencyId: AgencyId | null
}

/** All agencies, and the one that is chosen. */
export const AgenciesView = ({ agencyId }: AgenciesViewProps) => {
  const { data: agencies, error } = useAgencies()
  const chosen = agencies?.find(({ id }) => id === agencyId)
  const hasAgencies = agencies !== undefined && agencies.length > 0

  if (error) return <EmptyState title="The agencies could not be read">{error.message}</EmptyState>
  return (
    <SplitView
      id="agencies"
      panes={[
        {
          id: 'list',
          width: { min: 240, initial: 300, max: 480 },
          content: <AgencyList agencies={agencies} agencyId={agencyId} />,
        },
        {
          id: 'agency',
          minWidth: 360,
          content: chosen ? (
            <AgencyForm key={chosen.id} record={chosen} />
          ) : (
            hasAgencies && (
              <EmptyState title="No agency chosen">
                Choose one in the list to see and change it.
              </EmptyState>
            )
          ),
        },
      ]}
    />
  )
}
