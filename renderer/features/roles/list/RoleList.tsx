import { IconPlus } from '@tabler/icons-react'
import type { RoleId } from '@shared/model/ids'
import type { RoleSummary } from '@shared/model/workspace/summaries'
import { ActionIconButton } from '@renderer/actions/ActionButton'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { ListPane } from '@renderer/ui/listView/ListPane'
import type { Listed } from '@renderer/ui/listView/useListed'
import type { ListViewControl } from '@renderer/ui/listView/useListView'
import { RoleBulkActions } from '../bulk/RoleBulkActions'
import { RoleContextMenu } from './RoleContextMenu'
import { RoleListMenu } from './RoleListMenu'
import { RoleRow } from './RoleRow'
import { StatusFilter } from './StatusFilter'

interface RoleListProps {
  control: ListViewControl
  listed: Listed<RoleSummary>
  /** All roles; undefined while they are being fetched. */
  roles: readonly RoleSummary[] | undefined
  roleId: RoleId | null
  onOpen: (id: RoleId) => void
  /** Called on Enter, to move on into the role itself. */
  onEnter: () => void
  onRemove: (ids: RoleId[]) => void
}

const getTitle = ({ title }: RoleSummary): string => title
const renderRole = (role: RoleSummary) => <RoleRow role={role} />

/** The list of roles with its search and filters. */
export const RoleList = ({
  control,
  listed,
  roles,
  roleId,
  onOpen,
  onEnter,
  onRemove,
}: RoleListProps) => {
  const isReadOnly = useIsReadOnly()
  return (
    <ListPane
      control={control}
      listed={listed}
      label="Roles"
      noun="role"
      actions={
        <>
          <ActionIconButton id="role.create" icon={<IconPlus size={16} />} />
          <RoleListMenu />
        </>
      }
      quickFilters={{
        field: 'status',
        content: roles && <StatusFilter roles={roles} control={control} />,
      }}
      activeId={roleId}
      onOpen={onOpen}
      onEnter={onEnter}
      getText={getTitle}
      renderRow={renderRole}
      onDelete={isReadOnly ? undefined : onRemove}
      renderBulkActions={(ids) => <RoleBulkActions ids={ids} onDelete={() => onRemove(ids)} />}
      renderMenu={(ids) => <RoleContextMenu ids={ids} onDelete={() => onRemove(ids)} />}
    />
  )
}
