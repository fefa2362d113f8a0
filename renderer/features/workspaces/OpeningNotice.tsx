import { Button, Loader } from '@mantine/core'
import type { WorkspaceOpening } from '@shared/model/workspace/workspaceState'
import classes from './OpeningNotice.module.css'
import { cancelOpening } from './workspaceCommands'

/** Says which workspace is being opened, with a way to cancel in case the disk does not respond. */
export const OpeningNotice = ({ opening: { name, location } }: { opening: WorkspaceOpening }) => (
  <div className={classes.root}>
    <Loader size="xs" aria-hidden />
    <span className={classes.text} role="status">
      <span className={classes.name}>Opening {name}…</span>
      <span className={classes.location} title={location}>
        {location}
      </span>
    </span>
    <Button size="xs" onClick={() => void cancelOpening()}>
      Cancel
    </Button>
  </div>
)
