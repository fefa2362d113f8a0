import { useMemo, useRef, type ReactNode } from 'react'
import type { RoleId } from '@shared/model/ids'
import type { RoleTab } from '@renderer/navigation/routes'
import { useRoles } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useLeaveRemoved } from '@renderer/navigation/useLeaveRemoved'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { SplitView } from '@renderer/ui/layout/SplitView'
import { EmptyRoleList } from './list/EmptyRoleList'
import { RoleList } from './list/RoleList'
import { RolePage } from './page/RolePage'
import { showRole } from './roleCommands'
import classes from './roles.module.css'

interface RolesViewProps {
  roleId: RoleId | null
  tab: RoleTab
  /** The tabs of a role that other features make. */
  renderTab: Record<'candidates' | 'compare', (id: RoleId) => ReactNode>
}

const focusFirstField = (root: HTMLElement | null): void =>
  root?.querySelector<HTMLElement>('[role="tabpanel"] :is(input, textarea)')?.focus()

const showNone = (): void => showRole(null)

/** All roles, and the one that is chosen. */
export const RolesView = ({ roleId, tab, renderTab }: RolesViewProps) => {
  const { data: roles, error } = useRoles()
  const page = useRef<HTMLDivElement>(null)
  const isReadOnly = useIsReadOnly()
  const ids = useMemo(() => roles?.map(({ id }) => id), [roles])
  useLeaveRemoved(roleId, ids, showNone)

  if (error) return <EmptyState title="The roles could not be read">{error.message}</EmptyState>
  return (
    <SplitView
      id="roles"
      panes={[
        {
          id: 'list',
          width: { min: 240, initial: 300, max: 420 },
          content: (
            <RoleList
              roles={roles}
              roleId={roleId}
              onOpen={(id) => showRole(id, tab)}
              onEnter={() => focusFirstField(page.current)}
            />
          ),
        },
        {
          id: 'role',
          minWidth: 420,
          content: (
            <div ref={page} className={classes.page}>
              {roleId !== null && ids?.includes(roleId) ? (
                <RolePage key={roleId} id={roleId} tab={tab} renderTab={renderTab} />
              ) : (
                roles?.length === 0 && <EmptyRoleList isFiltered={false} isReadOnly={isReadOnly} />
              )}
            </div>
          ),
        },
      ]}
    />
  )
}
