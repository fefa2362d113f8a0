import { useAction } from '@renderer/actions/useAction'
import { useCandidateCreation } from '@renderer/features/candidates/useCandidateCreation'
import { useRoleCreation } from '@renderer/features/roles/useRoleCreation'
import { useLastRemoval } from '@renderer/editing/undo/removeWithUndo'
import { useRouter } from '../navigation/routes'
import { useSidebar } from './shell/useSidebar'

/** Defines the actions that every area of an open workspace has. */
export const useWorkspaceActions = (): void => {
  const goToArea = useRouter((router) => router.goToArea)
  const toggleSidebar = useSidebar((sidebar) => sidebar.toggle)
  const { back, forward } = useRouter.getState()
  const hasPast = useRouter(({ history }) => history.past.length > 0)
  const hasFuture = useRouter(({ history }) => history.future.length > 0)
  const undoRemoval = useLastRemoval((removal) => removal.undo)

  useAction('go.back', { isEnabled: hasPast, perform: back })
  useAction('go.forward', { isEnabled: hasFuture, perform: forward })
  useAction('go.today', { perform: () => goToArea('today') })
  useAction('go.roles', { perform: () => goToArea('roles') })
  useAction('go.candidates', { perform: () => goToArea('candidates') })
  useAction('go.board', { perform: () => goToArea('board') })
  useAction('go.agencies', { perform: () => goToArea('agencies') })
  useAction('go.sentPostings', { perform: () => goToArea('sentPostings') })
  useAction('go.settings', { perform: () => goToArea('settings') })
  useAction('view.toggleSidebar', { perform: toggleSidebar })
  useAction('edit.undo', { isEnabled: undoRemoval !== null, perform: () => undoRemoval?.() })
  useRoleCreation()
  useCandidateCreation()
}
