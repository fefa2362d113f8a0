import { IconPlus } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { filterRoles } from '@shared/domain/roles/filterRoles'
import type { RoleId } from '@shared/model/ids'
import type { RoleSummary } from '@shared/model/workspace/summaries'
import { ActionIconButton } from '@renderer/actions/ActionButton'
import { findStayingNeighbour } from '@renderer/navigation/neighbours'
import { Pane } from '@renderer/ui/layout/Pane'
import { RecordList } from '@renderer/ui/recordList/RecordList'
import { removeRoles, showRole } from '../roleCommands'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { EmptyRoleList } from './EmptyRoleList'
import { RoleBulkActions } from './RoleBulkActions'
import { RoleContextMenu } from './RoleContextMenu'
import { RoleFilters } from './RoleFilters'
import { RoleListMenu } from './RoleListMenu'
import { RoleRow } from './RoleRow'
import { useRoleListFilter } from './useRoleListFilter'

interface RoleListProps {
  /** Undefined while they are being fetched. */
  roles: readonly RoleSummary[] | undefined
  roleId: RoleId | null
  onOpen: (id: RoleId) => void
  /** Called on Enter, to move on into the role itself. */
  onEnter: () => void
}

const getTitle = ({ title }: RoleSummary): string => title
const renderRole = (role: RoleSummary) => <RoleRow role={role} />

/** The list of roles with its filters. */
export const RoleList = ({ roles, roleId, onOpen, onEnter }: RoleListProps) => {
  const isReadOnly = useIsReadOnly()
  const filter = useDeferredValue(useRoleListFilter((state) => state.filter))
  const shown = useMemo(() => roles && filterRoles(roles, filter), [roles, filter])
  const hasRoles = roles !== undefined && roles.length > 0

  const remove = async (ids: RoleId[]): Promise<void> => {
    const next = findStayingNeighbour(shown?.map(({ id }) => id) ?? [], ids)
    if (await removeRoles(ids)) showRole(next)
  }

  return (
    <Pane
      title="Roles"
      actions={
        <>
          <ActionIconButton id="role.create" icon={<IconPlus size={16} />} />
          <RoleListMenu />
        </>
      }
      toolbar={hasRoles ? <RoleFilters roles={roles} /> : undefined}
    >
      <RecordList
        label="Roles"
        rows={shown}
        activeId={roleId}
        onOpen={onOpen}
        onEnter={onEnter}
        getText={getTitle}
        renderRow={renderRole}
        onDelete={isReadOnly ? undefined : (ids) => void remove(ids)}
        renderBulkActions={(ids) => <RoleBulkActions ids={ids} onDelete={() => void remove(ids)} />}
        renderMenu={(ids) => <RoleContextMenu ids={ids} onDelete={() => void remove(ids)} />}
        empty={hasRoles && <EmptyRoleList isFiltered />}
      />
    </Pane>
  )
}
