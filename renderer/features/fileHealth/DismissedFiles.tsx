import { Button } from '@mantine/core'
import type { DismissedFile } from '@shared/model/workspace/workspaceState'
import { formatDateTime } from '@renderer/format/formatMoment'
import { useDismissedFiles } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { Section } from '@renderer/ui/layout/Section'
import { reopenProblem } from './problemCommands'
import classes from '@renderer/ui/layout/settings.module.css'
import { UnreadableFile } from './UnreadableFile'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'

const DismissedItem = ({ file }: { file: DismissedFile }) => {
  const isReadOnly = useIsReadOnly()
  const { fileName, title, reason, quarantinedAs, dismissedAt } = file
  return (
    <UnreadableFile
      file={file}
      title={title}
      path={quarantinedAs}
      actions={
        <Button
          size="xs"
          aria-label={`List ${fileName} again`}
          disabled={isReadOnly}
          onClick={() => void reopenProblem(quarantinedAs)}
        >
          List it again
        </Button>
      }
    >
      {reason} Left set aside on {formatDateTime(dismissedAt)}.
    </UnreadableFile>
  )
}

const DismissedList = ({ files }: { files: readonly DismissedFile[] }) => {
  const { rows, more } = useFirstRows(files, 3)
  return (
    <Section title="Damaged files left set aside" aside={files.length}>
      <p className={classes.text}>They are kept unchanged and need no attention.</p>
      <ul className={classes.findings}>
        {rows.map((file) => (
          <DismissedItem key={file.quarantinedAs} file={file} />
        ))}
      </ul>
      {more}
    </Section>
  )
}

/** The damaged files that were dismissed; nothing if there are none. */
export const DismissedFiles = () => {
  const { data: files = [] } = useDismissedFiles()
  return files.length === 0 ? null : <DismissedList files={files} />
}
