import { Button, Loader } from '@mantine/core'
import { useEffect } from 'react'
import type { ExportedFile } from '@shared/contract/channels/documentChannels'
import { formatBytes } from '@renderer/format/formatBytes'
import { api } from '@renderer/data/api'
import { countOf } from '@renderer/format/words'
import { notifyError } from '@renderer/ui/tasks/notify'
import { formatNames } from '@shared/labels/sending'
import { focusOpenDoubt } from './focusOpenDoubt'
import type { Exporting } from './useExport'
import classes from './sendOut.module.css'

const askAbout = async (
  channel: 'documents.open' | 'documents.reveal',
  { token }: ExportedFile,
): Promise<void> => {
  const result = await api.ask(channel, { token })
  if (!result.ok) notifyError(result.error)
}

const FileRow = ({ file }: { file: ExportedFile }) => (
  <li className={classes.file}>
    <span className={classes.fileName} data-selectable>
      {file.fileName}
    </span>
    <span className={classes.fileSize}>{formatBytes(file.bytes)}</span>
    <Button size="xs" onClick={() => void askAbout('documents.open', file)}>
      Open
    </Button>
    <Button size="xs" onClick={() => void askAbout('documents.reveal', file)}>
      Show in folder
    </Button>
  </li>
)

/** Explains why nothing was exported, and leads to the first undecided passage. */
const Undecided = ({ undecided, dismiss }: { undecided: number; dismiss: () => void }) => {
  useEffect(focusOpenDoubt, [])
  return (
    <div className={classes.outcome} role="alert" data-kind="failed">
      <strong>Not exported yet</strong>
      <p className={classes.message}>
        {countOf(undecided, 'passage')} above may reveal what is withheld. Replace or leave each,
        then export again.
      </p>
      <div className={classes.buttons}>
        <Button size="xs" onClick={focusOpenDoubt}>
          Go to the next one
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={dismiss}>
          Dismiss
        </Button>
      </div>
    </div>
  )
}

interface ExportOutcomeProps {
  exporting: Exporting
  /** How many passages may reveal what is withheld and are still undecided. */
  undecided: number
}

/** The result of the last export; shown until it is dismissed or the next export starts. */
export const ExportOutcome = ({ exporting, undecided }: ExportOutcomeProps) => {
  const { state, replaceFiles, keepBoth, dismiss } = exporting
  switch (state.kind) {
    case 'idle':
      return null
    case 'working':
      return (
        <div className={classes.outcome} role="status">
          <Loader size="xs" />
          Writing {state.formats.map((format) => formatNames[format]).join(' and ')}…
        </div>
      )
    case 'done':
      return (
        <div className={classes.outcome} role="status" data-kind="done">
          <strong>Exported {countOf(state.files.length, 'file')}</strong>
          <ul className={classes.files} aria-label="Exported files">
            {state.files.map((file) => (
              <FileRow key={file.token} file={file} />
            ))}
          </ul>
          <Button size="xs" variant="subtle" color="gray" onClick={dismiss}>
            Dismiss
          </Button>
        </div>
      )
    case 'failed':
      return (
        <div className={classes.outcome} role="alert" data-kind="failed">
          <strong>Not exported</strong>
          <p className={classes.message}>{state.error.message}</p>
          <Button size="xs" variant="subtle" color="gray" onClick={dismiss}>
            Dismiss
          </Button>
        </div>
      )
    case 'undecided':
      return undecided === 0 ? null : <Undecided undecided={undecided} dismiss={dismiss} />
    case 'exists':
      return (
        <div className={classes.outcome} role="alert" data-kind="failed">
          <strong>
            {countOf(state.fileNames.length, 'file')} in this folder would be replaced
          </strong>
          <ul className={classes.taken}>
            {state.fileNames.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <div className={classes.buttons}>
            <Button size="xs" onClick={dismiss}>
              {state.fileNames.length === 1 ? 'Keep it' : 'Keep them'}
            </Button>
            <Button
              size="xs"
              variant="filled"
              color="var(--danger-fill)"
              onClick={() => void replaceFiles()}
            >
              Replace {countOf(state.fileNames.length, 'file')}
            </Button>
            <Button size="xs" onClick={() => void keepBoth()}>
              Keep both
            </Button>
          </div>
        </div>
      )
  }
}
