import { useMemo, useRef } from 'react'
import type { RoleId } from '@shared/model/ids'
import type { RoleTab } from '@renderer/navigation/routes'
import { useRoles } from '@renderer/data/queries'
import { useFocusMode } from '@renderer/navigation/focusMode'
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
}

const focusFirstField = (root: HTMLElement | null): void =>
  root?.querySelector<HTMLElement>('h1 textarea, [role="tabpanel"] :is(input, textarea)')?.focus()

const showNone = (): void => showRole(null)

/** All roles, and the chosen one. */
export const RolesView = ({ roleId, tab }: RolesViewProps) => {
  const { data: roles, error } = useRoles()
  const isFocused = useFocusMode(({ isOn }) => isOn)
  const page = useRef<HTMLDivElement>(null)
  const ids = useMemo(() => roles?.map(({ id }) => id), [roles])
  useLeaveRemoved(roleId, ids, showNone)

  if (error) return <EmptyState title="The roles could not be read">{error.message}</EmptyState>
  return (
    <SplitView
      id="roles"
      list="Roles"
      panes={[
        ...(isFocused && roleId !== null
          ? []
          : [
              {
                id: 'list',
                width: { min: 240, initial: 280, max: 420 },
                content: (
                  <RoleList
                    roles={roles}
                    roleId={roleId}
                    onOpen={(id) => showRole(id, tab)}
                    onEnter={() => focusFirstField(page.current)}
                  />
                ),
              },
            ]),
        {
          id: 'role',
          minWidth: 420,
          content: (
            <div ref={page} className={classes.page}>
              {roleId !== null && ids?.includes(roleId) ? (
                <RolePage key={roleId} id={roleId} tab={tab} />
              ) : (
                roles?.length === 0 && <EmptyRoleList isFiltered={false} />
              )}
            </div>
          ),
        },
      ]}
    />
  )
}
