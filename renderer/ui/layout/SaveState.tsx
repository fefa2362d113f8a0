import { Popover, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { SaveState as SaveStateValue } from '@renderer/editing/saveState'
import classes from './SaveState.module.css'
import { describeSaveState } from '@renderer/format/saveStateLabels'

interface SaveStateProps {
  state: SaveStateValue<unknown>
}

const Failure = ({ text, message }: { text: string; message: string }) => (
  <Popover width={320} position="bottom-end" withArrow>
    <Popover.Target>
      <UnstyledButton className={classes.failure}>
        <IconAlertTriangle size={14} aria-hidden />
        <span className={classes.text}>{text}</span>
      </UnstyledButton>
    </Popover.Target>
    <Popover.Dropdown>{message}</Popover.Dropdown>
  </Popover>
)

/** The saving state of what is on screen; a failure shows more when clicked. */
export const SaveState = ({ state }: SaveStateProps) => {
  const text = describeSaveState(state)
  return (
    <span className={classes.root} role="status">
      {state.kind === 'not-saved' ? <Failure text={text} message={state.error.message} /> : text}
    </span>
  )
}
