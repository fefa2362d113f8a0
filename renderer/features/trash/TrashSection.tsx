import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { TrashEntry } from '@shared/contract/channels/recovery/trashChannels'
import { useTrash } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countOf } from '@renderer/format/words'
import { ConfirmDialog } from '@renderer/ui/dialogs/ConfirmDialog'
import { TrashList } from './TrashList'
import classes from '@renderer/ui/layout/settings.module.css'
import { getEntryKey } from './trashEntries'
import { useTrashCommands } from './useTrash'

const TrashContents = ({ entries }: { entries: readonly TrashEntry[] }) => {
  const isReadOnly = useIsReadOnly()
  const { restore, deleteForGood } = useTrashCommands()
  const [chosenKeys, setChosenKeys] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setIsAsking] = useState(false)
  const chosen = entries.filter((entry) => chosenKeys.has(getEntryKey(entry)))
  const consequence = `Delete ${countOf(chosen.length, 'record')} permanently`

  const confirm = (): void => {
    setIsAsking(false)
    deleteForGood.mutate(chosen)
  }

  return (
    <>
      <Group gap="sm" className={classes.block}>
        <Button
          disabled={isReadOnly || chosen.length === 0}
          loading={restore.isPending}
          onClick={() => restore.mutate(chosen)}
        >
          Restore {chosen.length > 0 && countOf(chosen.length, 'record')}
        </Button>
        <Button
          disabled={isReadOnly || chosen.length === 0}
          loading={deleteForGood.isPending}
          onClick={() => setIsAsking(true)}
        >
          {chosen.length === 0 ? 'Delete permanently…' : `${consequence}…`}
        </Button>
      </Group>
      <TrashList entries={entries} chosenKeys={chosenKeys} onChoose={setChosenKeys} />
      <ConfirmDialog
        opened={isAsking}
        title={`Delete ${countOf(chosen.length, 'record')} permanently?`}
        confirmLabel={consequence}
        isDangerous
        onConfirm={confirm}
        onCancel={() => setIsAsking(false)}
      >
        This can’t be undone. Earlier backups still contain {chosen.length === 1 ? 'it' : 'them'}.
      </ConfirmDialog>
    </>
  )
}

/** Restores or permanently deletes trashed records. */
export const TrashSection = () => {
  const { data: entries, error } = useTrash()
  return (
    <>
      <p className={classes.text}>Deleted records stay here until you delete them permanently.</p>
      {error && <p role="alert">{error.message}</p>}
      {entries?.length === 0 && <p className={classes.fact}>The trash is empty.</p>}
      {entries && entries.length > 0 && <TrashContents entries={entries} />}
    </>
  )
}
