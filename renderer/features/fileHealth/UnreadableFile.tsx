import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { revealProblemFile, type ProblemFile } from './problemCommands'
import problemClasses from './UnreadableFile.module.css'
import classes from '@renderer/ui/layout/settings.module.css'

interface UnreadableFileProps {
  file: ProblemFile
  /** The name of the record in it; null if that is unknown. */
  title: string | null
  /** Its path, relative to the workspace's folder. */
  path: string
  actions?: ReactNode
  /** What is wrong with it. */
  children: ReactNode
}

/** A file of the workspace that could not be read or merged, with the possible remedies. */
export const UnreadableFile = ({ file, title, path, actions, children }: UnreadableFileProps) => (
  <li>
    <div data-selectable>
      {title !== null && <strong>{title}. </strong>}
      {children}
    </div>
    <div className={classes.file} data-selectable>
      {path}
    </div>
    <div className={problemClasses.actions}>
      {actions}
      <Button
        size="xs"
        aria-label={`Show the file ${file.fileName}`}
        onClick={() => void revealProblemFile(file)}
      >
        Show the file
      </Button>
    </div>
  </li>
)
