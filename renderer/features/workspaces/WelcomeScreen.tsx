import { ActionButton } from '@renderer/actions/ActionButton'
import { RecentWorkspaces } from './RecentWorkspaces'
import classes from './WelcomeScreen.module.css'

/** What the window shows while no workspace is open. */
export const WelcomeScreen = () => (
  <main className={classes.root}>
    <div className={classes.content}>
      <h1 className={classes.title}>Rolebench</h1>
      <p className={classes.text}>
        Write roles, keep candidates, compare them fairly and hand agencies Word files and PDFs.
        Everything stays in a folder on this machine.
      </p>
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
      <RecentWorkspaces />
    </div>
  </main>
)
