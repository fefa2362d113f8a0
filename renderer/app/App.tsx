import { useEffect } from 'react'
import { WelcomeScreen } from '@renderer/features/workspaces/WelcomeScreen'
import { useWorkspace, useWorkspaceOpening } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { CvImport } from '@renderer/features/candidates/importing/CvImport'
import { Duplicates } from '@renderer/features/candidates/merging/Duplicates'
import { PostingImport } from '@renderer/features/roles/importing/PostingImport'
import { AppDialogs } from './dialogs/AppDialogs'
import { WorkspaceChoice } from './dialogs/WorkspaceChoice'
import { useRouter } from '../navigation/routes'
import { Shell } from './shell/Shell'

/** The window: the open workspace, or the welcome screen. */
export const App = () => {
  const { data: workspace, error, isPending } = useWorkspace()
  const { data: opening, isPending: isOpeningPending } = useWorkspaceOpening()
  const reset = useRouter((router) => router.reset)
  const workspaceId = workspace?.id

  useEffect(() => reset(), [reset, workspaceId])

  if (isPending || isOpeningPending) return null
  if (error)
    return <EmptyState title="The workspace could not be opened">{error.message}</EmptyState>
  return (
    <>
      {workspace ? (
        <Shell key={workspace.id} workspace={workspace} />
      ) : (
        <WelcomeScreen opening={opening ?? null} />
      )}
      {workspace !== null && <CvImport />}
      {workspace !== null && <Duplicates />}
      <PostingImport placeChoice={workspace === null ? <WorkspaceChoice /> : null} />
      <AppDialogs hasWorkspace={workspace !== null} />
    </>
  )
}
