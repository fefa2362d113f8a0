import type { WorkspaceOpening } from '@shared/model/workspace/workspaceState'
import { ActionButton } from '@renderer/actions/ActionButton'
import { OpeningNotice } from './OpeningNotice'
import { RecentWorkspaces } from './RecentWorkspaces'
import classes from './WelcomeScreen.module.css'

/** Shown while no workspace is open, and while one is being opened. */
export const WelcomeScreen = ({ opening }: { opening: WorkspaceOpening | null }) => (
  <main className={classes.root} data-opening={opening !== null || undefined}>
    <div className={classes.content}>
      <h1 className={classes.title}>Rolebench</h1>
      <p className={classes.text}>
        Write roles, manage candidates, compare them fairly and send agencies Word files and PDFs.
        Everything stays in a folder on this machine.
      </p>
      {opening && <OpeningNotice opening={opening} />}
      <div className={classes.actions}>
        <ActionButton
          id="workspace.openSample"
          label="Open the sample workspace"
          variant="filled"
        />
        <ActionButton id="workspace.create" label="New workspace" />
        <ActionButton id="workspace.open" label="Open a workspace…" />
        <ActionButton id="workspace.restore" />
      </div>
      <p className={classes.paste}>
        Or paste a job posting here, or drop files on the window: Rolebench sorts them into roles.
      </p>
      <RecentWorkspaces />
    </div>
  </main>
)
