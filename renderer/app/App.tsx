import { useEffect } from 'react'
import { WelcomeScreen } from '@renderer/features/workspaces/WelcomeScreen'
import { useWorkspace } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { AppDialogs } from './dialogs/AppDialogs'
import { useRouter } from '../navigation/routes'
import { Shell } from './shell/Shell'

/** The window: the welcome screen while no workspace is open, else the workspace. */
export const App = () => {
  const { data: workspace, error, isPending } = useWorkspace()
  const reset = useRouter((router) => router.reset)
  const workspaceId = workspace?.id

  useEffect(() => reset(), [reset, workspaceId])

  if (isPending) return null
  if (error)
    return <EmptyState title="The workspace could not be opened">{error.message}</EmptyState>
  return (
    <>
      {workspace ? <Shell key={workspace.id} workspace={workspace} /> : <WelcomeScreen />}
      <AppDialogs hasWorkspace={workspace !== null} />
    </>
  )
}
