import { ActionButton } from '@renderer/actions/ActionButton'
import { useWorkspaceOpening } from '@renderer/data/queries'
import { OpeningNotice } from '@renderer/features/workspaces/OpeningNotice'
import { RecentWorkspaces } from '@renderer/features/workspaces/RecentWorkspaces'
import classes from './WorkspaceChoice.module.css'

/** Offers the ways to open a workspace: a new one, any folder, or a recent one. */
export const WorkspaceChoice = () => {
  const { data: opening } = useWorkspaceOpening()
  return (
    <>
      {opening && <OpeningNotice opening={opening} />}
      <div className={classes.actions}>
        <ActionButton id="workspace.create" variant="filled" data-autofocus />
        <ActionButton id="workspace.open" />
      </div>
      <RecentWorkspaces />
    </>
  )
}
