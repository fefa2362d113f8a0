import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Agency } from '@shared/model/agency'
import type { AgencyId } from '@shared/model/ids'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countOf } from '@renderer/format/words'
import { ListPane } from '@renderer/ui/listView/ListPane'
import type { Listed } from '@renderer/ui/listView/useListed'
import type { ListViewControl } from '@renderer/ui/listView/useListView'
import { RowText } from '@renderer/ui/recordList/RowText'
import { createAgency, showAgency } from './agencyCommands'

interface AgencyListProps {
  control: ListViewControl
  listed: Listed<Agency>
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

/** The list of agencies with its search and filters. */
export const AgencyList = ({ control, listed, agencyId, onRemove }: AgencyListProps) => {
  const isReadOnly = useIsReadOnly()
  return (
    <ListPane
      control={control}
      listed={listed}
      label="Agencies"
      noun="agency"
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
      activeId={agencyId}
      onOpen={showAgency}
      getText={getName}
      renderRow={renderAgency}
      onDelete={isReadOnly ? undefined : onRemove}
      renderBulkActions={(ids) => (
        <Button size="xs" disabled={isReadOnly} onClick={() => onRemove(ids)}>
          Delete
        </Button>
      )}
      renderMenu={(ids) => (
        <Menu.Item disabled={isReadOnly} onClick={() => onRemove(ids)}>
          Delete {countOf(ids.length, 'agency', 'agencies')}
        </Menu.Item>
      )}
    />
  )
}
