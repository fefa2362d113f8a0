import { useDeferredValue, useMemo, useRef } from 'react'
import { findWords } from '@shared/domain/text/findWords'
import type { RoleId } from '@shared/model/ids'
import type { RoleSummary } from '@shared/model/workspace/summaries'
import type { RoleTab } from '@renderer/navigation/routes'
import { useRoles } from '@renderer/data/queries'
import { useFocusMode } from '@renderer/navigation/focusMode'
import { RecordsView } from '@renderer/ui/listView/RecordsView'
import { useListView } from '@renderer/ui/listView/useListView'
import { useRecords } from '@renderer/ui/listView/useRecords'
import { BatchDialog } from './bulk/BatchDialog'
import { EmptyRoleList } from './list/EmptyRoleList'
import { RoleList } from './list/RoleList'
import { RolePage } from './page/RolePage'
import { removeRoles, showRole } from './roleCommands'
import classes from './roles.module.css'

interface RolesViewProps {
  roleId: RoleId | null
  tab: RoleTab
}

const focusFirstField = (root: HTMLElement | null): void =>
  root?.querySelector<HTMLElement>('h1 textarea, [role="tabpanel"] :is(input, textarea)')?.focus()

const minPageWidth = 420

/** All roles, and the chosen one. */
export const RolesView = ({ roleId, tab }: RolesViewProps) => {
  const { data: roles, error } = useRoles()
  const control = useListView('roles')
  const search = useDeferredValue(control.search)
  const isFound = useMemo(() => {
    const hasWords = findWords(search)
    return ({ title, client, location, tags }: RoleSummary): boolean =>
      hasWords([title, client, location, ...tags])
  }, [search])
  const { listed, exists, removeListed } = useRecords({
    control,
    rows: roles,
    isFound,
    activeId: roleId,
    show: showRole,
    remove: removeRoles,
  })
  const isFocused = useFocusMode(({ isOn }) => isOn)
  const page = useRef<HTMLDivElement>(null)

  return (
    <>
      <BatchDialog />
      <RecordsView
        id="roles"
        label="Roles"
        error={error}
        minRecordWidth={minPageWidth}
        list={
          isFocused && roleId !== null ? null : (
            <RoleList
              control={control}
              listed={listed}
              roles={roles}
              roleId={roleId}
              onOpen={(id) => showRole(id, tab)}
              onEnter={() => focusFirstField(page.current)}
              onRemove={removeListed}
            />
          )
        }
        record={
          <div ref={page} className={classes.page}>
            {roleId !== null && exists(roleId) ? (
              <RolePage key={roleId} id={roleId} tab={tab} />
            ) : (
              roles?.length === 0 && <EmptyRoleList />
            )}
          </div>
        }
      />
    </>
  )
}
