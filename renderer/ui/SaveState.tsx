import { IconAlertTriangle } from '@tabler/icons-react'
import type { SaveState as SaveStateValue } from '@renderer/lib/autosave'
import { formatMoment } from '@renderer/lib/formatMoment'
import classes from './SaveState.module.css'

interface SaveStateProps {
  state: SaveStateValue<unknown>
}

const describeFailure = (message: string, isRetrying: boolean): string =>
  isRetrying
    ? `Not saved: ${message} Retrying by itself; your edits stay on screen.`
    : `Not saved: ${message} Your edits stay on screen.`

const describe = (state: SaveStateValue<unknown>): string => {
  switch (state.kind) {
    case 'saved':
      return `Saved ${formatMoment(state.at)}`
    case 'saving':
      return 'Saving…'
    case 'not-saved':
      return describeFailure(state.error.message, state.isRetrying)
    case 'conflict':
      return 'Not saved: changed elsewhere. Choose which to keep.'
  }
}

/** Where the saving of what is on screen stands, in words. */
export const SaveState = ({ state }: SaveStateProps) => {
  const isProblem = state.kind === 'not-saved' || state.kind === 'conflict'
  const text = describe(state)
  return (
    <span
      className={classes.root}
      data-problem={isProblem || undefined}
      role="status"
      title={isProblem ? text : undefined}
    >
      {isProblem && <IconAlertTriangle size={14} aria-hidden />}
      <span className={classes.text}>{text}</span>
    </span>
  )
}
