import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { WrittenBackup } from '@shared/contract/channels/recovery/backupChannels'
import { queryKey, useBackups } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countOf } from '@renderer/format/words'
import { FieldGrid } from '@renderer/ui/fields/Field'
import { StatusDot } from '@renderer/ui/layout/StatusDot'
import { backUpNow, restoreBackupFile } from './backupCommands'
import { BackupList } from './BackupList'
import { FindingList } from '@renderer/ui/layout/FindingList'
import { SecondFolderField } from './SecondFolderField'
import classes from '@renderer/ui/layout/settings.module.css'

const BackupOutcome = ({ backup }: { backup: WrittenBackup }) => (
  <>
    <p className={classes.result}>
      <StatusDot
        tone={backup.unread.length === 0 ? 'positive' : 'caution'}
        label={`${countOf(backup.fileCount, 'file')} backed up and verified`}
      />
    </p>
    {backup.unread.length > 0 && (
      <FindingList
        findings={backup.unread.map((path) => ({
          path,
          message:
            'Not in the backup, because it can’t be read, is a link, or is damaged and very large.',
        }))}
      />
    )}
  </>
)

/** Lists the workspace's backups, takes and restores them, and chooses where they are kept. */
export const BackupsSection = () => {
  const queryClient = useQueryClient()
  const isReadOnly = useIsReadOnly()
  const { data: overview, error } = useBackups()
  const refresh = () => queryClient.invalidateQueries({ queryKey: queryKey('backups.list', {}) })
  const backUp = useMutation({ mutationFn: backUpNow, onSettled: refresh })

  return (
    <>
      <p className={classes.text}>
        A backup is one file with the whole workspace. One is taken every three hours while you
        work, and when you close. Three of today are kept, one a day for 14 days and one a month for
        12 months.
      </p>
      <Group gap="sm">
        <Button disabled={isReadOnly} loading={backUp.isPending} onClick={() => backUp.mutate()}>
          Back up now
        </Button>
        <Button onClick={() => void restoreBackupFile()}>Restore from a file…</Button>
      </Group>
      <div role="status">
        {backUp.data && <BackupOutcome backup={backUp.data} />}
        {error && <p className={classes.result}>{error.message}</p>}
      </div>
      {overview && (
        <>
          {overview.problem !== null && (
            <p className={classes.problem} role="alert">
              {overview.problem} Rolebench tries again every ten minutes.
            </p>
          )}
          <div className={classes.block}>
            <FieldGrid>
              <SecondFolderField
                secondFolder={overview.secondFolder}
                onChosen={() => backUp.mutate()}
                onCleared={() => void refresh()}
              />
            </FieldGrid>
          </div>
          <BackupList backups={overview.backups} />
        </>
      )}
    </>
  )
}
