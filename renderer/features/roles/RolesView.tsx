import { useEffect, useRef, type ReactNode } from 'react'
import { arrangeRoles } from '@shared/domain/roleList/arrangeRoles'
import type { RoleId } from '@shared/model/ids'
import type { RoleTab } from '@renderer/app/routes'
import { useRoles } from '@renderer/lib/queries'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SplitView } from '@renderer/ui/SplitView'
import { ImportDialog } from './importing/ImportDialog'
import { PostingDropZone } from './importing/PostingDropZone'
import { RoleList } from './list/RoleList'
import { useRoleArrangement } from './list/useRoleArrangement'
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

/** All roles, and the one that is chosen. */
export const RolesView = ({ roleId, tab, renderTab }: RolesViewProps) => {
  const { data: roles, error } = useRoles()
  const page = useRef<HTMLDivElement>(null)
  const arrangement = useRoleArrangement((state) => state.arrangement)
  const isThere = roles?.some(({ id }) => id === roleId)
  const firstId = roles && arrangeRoles(roles, arrangement)[0]?.id

  useEffect(() => {
    if (roleId === null && firstId !== undefined) showRole(firstId)
  }, [roleId, firstId])

  if (error) return <EmptyState title="The roles could not be read">{error.message}</EmptyState>
  return (
    <>
      <ImportDialog />
      <SplitView
        id="roles"
        panes={[
          {
            id: 'list',
            width: { min: 240, initial: 300, max: 420 },
            content: (
              <PostingDropZone>
                <RoleList
                  roles={roles}
                  roleId={roleId}
                  onOpen={(id) => showRole(id, tab)}
                  onEnter={() => focusFirstField(page.current)}
                />
              </PostingDropZone>
            ),
          },
          {
            id: 'role',
            minWidth: 420,
            content: (
              <div ref={page} className={classes.page}>
                {roleId !== null && isThere ? (
                  <RolePage key={roleId} id={roleId} tab={tab} renderTab={renderTab} />
                ) : (
                  roles !== undefined &&
                  roles.length > 0 && (
                    <EmptyState title="No role chosen">
                      Choose one in the list to see and change it.
                    </EmptyState>
                  )
                )}
              </div>
            ),
          },
        ]}
      />
    </>
  )
}
