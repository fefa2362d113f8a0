import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Tabs } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { Role } from '@shared/model/role'
import { ActionIconButton } from '@renderer/actions/ActionButton'
import { roleTabs, type RoleTab } from '@renderer/navigation/routes'
import { useRoles } from '@renderer/data/queries'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { ConflictDialog } from '@renderer/ui/dialogs/ConflictDialog'
import { Pane } from '@renderer/ui/layout/Pane'
import { SaveState } from '@renderer/ui/layout/SaveState'
import { PostingTab } from '../editor/PostingTab'
import { showRole } from '../roleCommands'
import { SendOutTab } from '../sendOut/SendOutTab'
import { useExport } from '../sendOut/useExport'
import { VersionsTab } from '../versions/VersionsTab'
import { useOtherTabs } from './otherTabs'
import { RoleMenu } from './RoleMenu'
import { StatusMenu } from './StatusMenu'
import classes from './page.module.css'

interface OpenRoleProps {
  record: Role
  tab: RoleTab
}

const tabLabels: Record<RoleTab, string> = {
  posting: 'Posting',
  candidates: 'Candidates',
  compare: 'Compare',
  'send-out': 'Send out',
  versions: 'Versions',
}

const isTab = (value: string | null): value is RoleTab => roleTabs.some((tab) => tab === value)

/** A role on screen: its title, status and saving state above its tabs. */
export const OpenRole = ({ record, tab }: OpenRoleProps) => {
  const otherTabs = useOtherTabs()
  const editor = useRecordEditor('roles', record)
  const { value: role, state, session } = editor
  const exporting = useExport(role, session.flush)
  const { data: roles } = useRoles()
  const title = titleOrPlaceholder('roles', role.title)
  const candidateCount = roles?.find(({ id }) => id === role.id)?.applicationCount ?? 0

  return (
    <Tabs
      className={classes.tabs}
      value={tab}
      keepMounted={false}
      onChange={(value) => {
        if (isTab(value)) showRole(role.id, value)
      }}
    >
      <ConflictDialog collection="roles" title={title} state={state} session={session} />
      <Pane
        title={title}
        meta={
          <>
            <StatusMenu
              status={role.status}
              onChange={(status) => editor.edit((draft) => void (draft.status = status))}
            />
            <SaveState state={state} />
          </>
        }
        actions={<RoleMenu role={role} />}
        toolbar={
          <div className={classes.tabBar}>
            <Tabs.List className={classes.tabList}>
              {roleTabs.map((name) => (
                <Tabs.Tab key={name} value={name}>
                  {tabLabels[name]}
                  {name === 'candidates' && candidateCount > 0 && (
                    <span className={classes.count}>{candidateCount.toLocaleString()}</span>
                  )}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {tab === 'posting' && (
              <ActionIconButton id="view.togglePaper" icon={<IconFileText size={16} />} />
            )}
          </div>
        }
      >
        <Tabs.Panel value="posting" className={classes.panel} data-posting-of={role.id}>
          <PostingTab editor={editor} />
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
      </Pane>
    </Tabs>
  )
}
