import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Tabs } from '@mantine/core'
import { useRef } from 'react'
import type { Role } from '@shared/model/role'
import { useAction } from '@renderer/actions/useAction'
import { roleTabs, type RoleTab } from '@renderer/navigation/routes'
import { useRoles } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { ConflictDialog } from '@renderer/ui/dialogs/ConflictDialog'
import { PanelLayout } from '@renderer/ui/panel/PanelLayout'
import { noteEditedPlace } from '../editor/editedPlace'
import { PostingEditor } from '../editor/PostingEditor'
import { RoleEditingContext } from '../editor/RoleEditing'
import { useRoleChanges } from '../editor/useRoleChanges'
import { FindInRole } from '../replacing/FindInRole'
import { SnippetActions } from '../snippets/SnippetActions'
import { RolePanel } from '../panel/RolePanel'
import { useRolePanel } from '../panel/useRolePanel'
import { showRole } from '../roleCommands'
import { SendOutTab } from '../sendOut/SendOutTab'
import { useExport } from '../sendOut/useExport'
import { VersionsTab } from '../versions/VersionsTab'
import { useOtherTabs } from './otherTabs'
import { RoleHeader } from './RoleHeader'
import { useRoleActions } from './useRoleActions'
import classes from './page.module.css'

interface OpenRoleProps {
  record: Role
  tab: RoleTab
}

const isTab = (value: string | null): value is RoleTab => roleTabs.some((tab) => tab === value)

/** A role on screen: its title, status and saving state above its tabs, and the panel beside. */
export const OpenRole = ({ record, tab }: OpenRoleProps) => {
  const otherTabs = useOtherTabs()
  const editor = useRecordEditor('roles', record)
  const { value: role, state, session } = editor
  const exporting = useExport(role, session.flush)
  const posting = useRef<HTMLDivElement>(null)
  const isPosting = tab === 'posting'
  const editing = useRoleChanges(editor, posting, useIsReadOnly(), isPosting)
  const { roomRef, panel, tabs: panelTabs } = useRolePanel()
  const { data: roles } = useRoles()
  const title = titleOrPlaceholder('roles', role.title)
  const candidateCount = roles?.find(({ id }) => id === role.id)?.applicationCount ?? 0
  useRoleActions(role.id)
  useAction('view.togglePaper', { isEnabled: isPosting, perform: () => panel.toggle('paper') })
  const showInPanel = (shown: string) => ({
    perform: () => {
      showRole(role.id, 'posting')
      panel.open(shown)
    },
  })
  useAction('role.showChecks', showInPanel('checks'))
  useAction('role.showSource', showInPanel('source'))
  useAction('role.showActivity', showInPanel('activity'))
  useAction('view.togglePanel', { isEnabled: isPosting, perform: () => panel.toggle() })

  return (
    <RoleEditingContext value={editing}>
      <ConflictDialog collection="roles" title={title} state={state} session={session} />
      <PanelLayout
        roomRef={roomRef}
        panel={panel}
        content={isPosting ? <RolePanel role={role} tabs={panelTabs} panel={panel} /> : null}
      >
        <Tabs
          className={classes.tabs}
          value={tab}
          keepMounted={false}
          onChange={(value) => {
            if (isTab(value)) showRole(role.id, value)
          }}
        >
          <section
            ref={posting}
            className={classes.role}
            aria-label={title}
            data-posting-of={isPosting ? role.id : undefined}
            onFocus={({ target }) => noteEditedPlace(role.id, target)}
          >
            <RoleHeader
              role={role}
              tab={tab}
              state={state}
              candidateCount={candidateCount}
              onStatusChange={(status) => editor.edit((draft) => void (draft.status = status))}
            />
            <div className={classes.content}>
              <Tabs.Panel value="posting" className={classes.panel}>
                <FindInRole role={role} root={posting} />
                <SnippetActions role={role} root={posting} />
                <PostingEditor role={role} />
              </Tabs.Panel>
              <Tabs.Panel value="candidates" className={classes.panel}>
                {otherTabs.candidates(role.id)}
              </Tabs.Panel>
              <Tabs.Panel value="compare" className={classes.panel}>
                {otherTabs.compare(role.id)}
              </Tabs.Panel>
              <Tabs.Panel value="send-out" className={classes.panel}>
                <SendOutTab role={role} exporting={exporting} />
              </Tabs.Panel>
              <Tabs.Panel value="versions" className={classes.panel}>
                <VersionsTab role={role} flush={session.flush} />
              </Tabs.Panel>
            </div>
          </section>
        </Tabs>
      </PanelLayout>
    </RoleEditingContext>
  )
}
