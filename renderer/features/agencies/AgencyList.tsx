import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Agency } from '@shared/model/agency'
import type { AgencyId } from '@shared/model/ids'
import { findStayingNeighbour } from '@renderer/lib/neighbours'
import { useIsReadOnly } from '@renderer/lib/useIsReadOnly'
import { countOf } from '@renderer/lib/words'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Pane } from '@renderer/ui/Pane'
import { RecordList } from '@renderer/ui/recordList/RecordList'
import { RowText } from '@renderer/ui/recordList/RowText'
import { createAgency, removeAgencies, showAgency } from './agencyCommands'

interface AgencyListProps {
  /** Undefined while they are being read. */
  agencies: readonly Agency[] | undefined
  agencyId: AgencyId | null
}

const getName = ({ name }: Agency): string => name

const renderAgency = ({ name, contacts }: Agency) => (
  <RowText
    title={name}
    placeholder="Unnamed agency"
    detail={contacts
      .map((contact) => contact.name)
      .filter(Boolean)
      .join(', ')}
  />
)

/** The list of agencies. */
export const AgencyList = ({ agencies, agencyId }: AgencyListProps) => {
  const isReadOnly = useIsReadOnly()
  const sorted = useMemo(
    () => agencies?.toSorted((first, second) => first.name.localeCompare(second.name)),
    [agencies],
  )

  const remove = async (ids: AgencyId[]): Promise<void> => {
    const next = findStayingNeighbour(sorted?.map(({ id }) => id) ?? [], ids)
    if (await removeAgencies(ids)) showAgency(next)
  }

  return (
    <Pane
      title="Agencies"
      actions={
        <ActionIcon
          disabled={isReadOnly}
          aria-label="New agency"
          title="New agency"
          onClick={() => void createAgency()}
        >
          <IconPlus size={16} />
        </ActionIcon>
      }
    >
      <RecordList
        label="Agencies"
        rows={sorted}
        activeId={agencyId}
        onOpen={showAgency}
        getText={getName}
        renderRow={renderAgency}
        onDelete={isReadOnly ? undefined : (ids) => void remove(ids)}
        renderMenu={(ids) => (
          <Menu.Item disabled={isReadOnly} onClick={() => void remove(ids)}>
            Delete {countOf(ids.length, 'agency', 'agencies')}
          </Menu.Item>
        )}
        empty={
          <EmptyState
            title="No agencies yet"
            actions={
              <Button variant="filled" disabled={isReadOnly} onClick={() => void createAgency()}>
                New agency
              </Button>
            }
          >
            An agency receives postings on its own letterhead, without the facts you withhold from
            it.
          </EmptyState>
        }
      />
    </Pane>
  )
}
