import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { revealProblemFile, type ProblemFile } from './problemCommands'
import problemClasses from './UnreadableFile.module.css'
import classes from '@renderer/ui/layout/settings.module.css'

interface UnreadableFileProps {
  file: ProblemFile
  /** What the record in it is called; null where that is not known. */
  title: string | null
  /** Where it lies, from the workspace's folder on. */
  path: string
  actions?: ReactNode
  /** What is wrong with it. */
  children: ReactNode
}

/** A file of the workspace that could not be read or merged, with what can be done about it. */
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
