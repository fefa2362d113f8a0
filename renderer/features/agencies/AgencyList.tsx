import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { ActionIcon, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Agency } from '@shared/model/agency'
import type { AgencyId } from '@shared/model/ids'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countOf } from '@renderer/format/words'
import { Pane } from '@renderer/ui/layout/Pane'
import { RecordList } from '@renderer/ui/recordList/RecordList'
import { RowText } from '@renderer/ui/recordList/RowText'
import { createAgency, showAgency } from './agencyCommands'

interface AgencyListProps {
  /** In display order; undefined while they are being fetched. */
  agencies: readonly Agency[] | undefined
  agencyId: AgencyId | null
  onRemove: (ids: AgencyId[]) => void
}

const getName = ({ name }: Agency): string => name

const renderAgency = ({ name, contacts }: Agency) => (
  <RowText
    title={name}
    placeholder={titleOrPlaceholder('agencies', '')}
    detail={contacts
      .map((contact) => contact.name)
      .filter(Boolean)
      .join(', ')}
  />
)

/** The list of agencies. */
export const AgencyList = ({ agencies, agencyId, onRemove }: AgencyListProps) => {
  const isReadOnly = useIsReadOnly()
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
        rows={agencies}
        activeId={agencyId}
        onOpen={showAgency}
        getText={getName}
        renderRow={renderAgency}
        onDelete={isReadOnly ? undefined : onRemove}
        renderMenu={(ids) => (
          <Menu.Item disabled={isReadOnly} onClick={() => onRemove(ids)}>
            Delete {countOf(ids.length, 'agency', 'agencies')}
          </Menu.Item>
        )}
        empty={null}
      />
    </Pane>
  )
}
