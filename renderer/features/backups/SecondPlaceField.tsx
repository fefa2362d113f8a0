import { Button, Group } from '@mantine/core'
import type { BackupOverview } from '@shared/contract/channels/backupChannels'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { Field } from '@renderer/ui/fields/Field'
import { chooseSecondPlace, clearSecondPlace } from './backupCommands'
import classes from '@renderer/ui/layout/settings.module.css'

interface SecondPlaceFieldProps {
  secondPlace: BackupOverview['secondPlace']
  onChosen: () => void
  onCleared: () => void
}

/** The folder beside the workspace's own that backups go to as well. */
export const SecondPlaceField = ({ secondPlace, onChosen, onCleared }: SecondPlaceFieldProps) => {
  const isReadOnly = useIsReadOnly()

  const choose = async (): Promise<void> => {
    if (!(await chooseSecondPlace())) return
    if (isReadOnly) onCleared()
    else onChosen()
  }
  const clear = async (): Promise<void> => {
    await clearSecondPlace()
    onCleared()
  }

  return (
    <Field label="Second place">
      {secondPlace === null ? (
        <>
          <Button size="xs" onClick={() => void choose()}>
            Choose a second place…
          </Button>
          <p className={classes.hint}>
            Backups are kept in the workspace’s own folder. If this disk fails, only those in a
            second place are left: choose a folder on another disk.
          </p>
        </>
      ) : (
        <>
          <p className={classes.fact} data-selectable>
            {secondPlace.location}
          </p>
          {secondPlace.problem !== null && (
            <p className={classes.problem} role="alert">
              {secondPlace.problem} It is tried again every ten minutes; the backups in the
              workspace’s own folder go on.
            </p>
          )}
          <Group gap="sm">
            <Button size="xs" onClick={() => void choose()}>
              Change the second place…
            </Button>
            <Button size="xs" onClick={() => void clear()}>
              Use no second place
            </Button>
          </Group>
        </>
      )}
    </Field>
  )
}
