import { IconAlertTriangle, IconCheck, IconCircle, IconEye } from '@tabler/icons-react'
import classes from './files.module.css'

/** How a file fares: nothing to say yet, done, to be looked at, failed. */
export type FileTone = 'quiet' | 'good' | 'look' | 'bad'

const icons = { quiet: IconCircle, good: IconCheck, look: IconEye, bad: IconAlertTriangle }

/** The cell of a file’s state in a table. */
export const FileState = ({ state, tone }: { state: string; tone: FileTone }) => {
  const Icon = icons[tone]
  return (
    <td className={classes.state} data-tone={tone}>
      <span>
        <Icon size={14} aria-hidden />
        {state}
      </span>
    </td>
  )
}
