import { Button, Group } from '@mantine/core'
import type { BackupOverview } from '@shared/contract/channels/recovery/backupChannels'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { Field } from '@renderer/ui/fields/Field'
import { chooseSecondFolder, forgetSecondFolder } from './backupCommands'
import classes from '@renderer/ui/layout/settings.module.css'

interface SecondFolderFieldProps {
  secondFolder: BackupOverview['secondFolder']
  onChosen: () => void
  onCleared: () => void
}

/** Chooses a second folder, beside the workspace's own, that backups are also written to. */
export const SecondFolderField = ({
  secondFolder,
  onChosen,
  onCleared,
}: SecondFolderFieldProps) => {
  const isReadOnly = useIsReadOnly()

  const choose = async (): Promise<void> => {
    if (!(await chooseSecondFolder())) return
    if (isReadOnly) onCleared()
    else onChosen()
  }
  const clear = async (): Promise<void> => {
    await forgetSecondFolder()
    onCleared()
  }

  return (
    <Field label="Second folder">
      {secondFolder === null ? (
        <>
          <Button size="xs" onClick={() => void choose()}>
            Choose a second folder…
          </Button>
          <p className={classes.hint}>
            Backups are kept in the workspace’s own folder. Choose a second folder on another disk
            in case this one fails.
          </p>
        </>
      ) : (
        <>
          <p className={classes.fact} data-selectable>
            {secondFolder.location}
          </p>
          {secondFolder.problem !== null && (
            <p className={classes.problem} role="alert">
              {secondFolder.problem} Rolebench tries again every ten minutes; backups in the
              workspace’s own folder continue.
            </p>
          )}
          <Group gap="sm">
            <Button size="xs" onClick={() => void choose()}>
              Change the second folder…
            </Button>
            <Button size="xs" onClick={() => void clear()}>
              Stop using the second folder
            </Button>
          </Group>
        </>
      )}
    </Field>
  )
}
