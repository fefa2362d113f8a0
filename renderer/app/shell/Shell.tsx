import type { WorkspaceState } from '@shared/model/workspace/workspaceState'
import { ReadOnlyBanner } from '@renderer/features/workspaces/ReadOnlyBanner'
import { useSyncNotices } from '@renderer/features/fileHealth/useSyncNotices'
import { SnippetDialogs } from '@renderer/features/roles/snippets/SnippetDialogs'
import { TemplateDialogs } from '@renderer/features/roles/templates/TemplateDialogs'
import { ReplaceInRoles } from '@renderer/features/roles/replacing/ReplaceInRoles'
import { AreaView } from './AreaView'
import { ErrorBoundary } from '../ErrorBoundary'
import { useAction } from '@renderer/actions/useAction'
import { useFocusMode } from '@renderer/navigation/focusMode'
import { useRouter } from '@renderer/navigation/routes'
import classes from './Shell.module.css'
import { Sidebar } from './Sidebar'
import { useStartPlace } from './useStartPlace'
import { useWorkspaceActions } from '../useWorkspaceActions'

/** An open workspace: the sidebar and the chosen area. */
export const Shell = ({ workspace }: { workspace: WorkspaceState }) => {
  const route = useRouter((router) => router.route)
  const { isOn: isFocused, toggle: toggleFocus } = useFocusMode()
  useAction('view.toggleFocusMode', { perform: toggleFocus })
  useWorkspaceActions()
  useSyncNotices()
  useStartPlace(workspace.id)

  return (
    <div className={classes.root}>
      <ReplaceInRoles />
      <TemplateDialogs />
      <SnippetDialogs />
      {!isFocused && <Sidebar workspace={workspace} area={route.area} />}
      <main className={classes.main}>
        {workspace.readOnly && <ReadOnlyBanner readOnly={workspace.readOnly} />}
        <div className={classes.area}>
          <ErrorBoundary key={route.area}>
            <AreaView route={route} />
          </ErrorBoundary>
        </div>
      </main>
    </div>
  )
}
