import { Button } from '@mantine/core'
import type { SettledFile } from '@shared/model/workspaceState'
import { formatDateTime } from '@renderer/format/formatMoment'
import { useSettledFiles } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { Section } from '@renderer/ui/layout/Section'
import { reopenProblem } from './problemCommands'
import classes from '@renderer/ui/layout/settings.module.css'
import { UnreadableFile } from './UnreadableFile'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'

const SettledItem = ({ file }: { file: SettledFile }) => {
  const isReadOnly = useIsReadOnly()
  const { fileName, title, reason, quarantinedAs, settledAt } = file
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
      {reason} Left set aside on {formatDateTime(settledAt)}.
    </UnreadableFile>
  )
}

const SettledList = ({ files }: { files: readonly SettledFile[] }) => {
  const { rows, more } = useFirstRows(files, 3)
  return (
    <Section title="Damaged files left set aside" aside={files.length}>
      <p className={classes.text}>They are kept whole and need no attention.</p>
      <ul className={classes.findings}>
        {rows.map((file) => (
          <SettledItem key={file.quarantinedAs} file={file} />
        ))}
      </ul>
      {more}
    </Section>
  )
}

/** The damaged files that somebody settled; nothing where there are none. */
export const SettledFiles = () => {
  const { data: files = [] } = useSettledFiles()
  return files.length === 0 ? null : <SettledList files={files} />
}
