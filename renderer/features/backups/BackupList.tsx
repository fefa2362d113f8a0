import { Button } from '@mantine/core'
import type { Backup, BackupPlace } from '@shared/contract/channels/recovery/backupChannels'
import { formatBytes } from '@renderer/format/formatBytes'
import { formatDateTime } from '@renderer/format/formatMoment'
import { countOf } from '@renderer/format/words'
import { restoreBackup } from './backupCommands'
import classes from '@renderer/ui/layout/fileTable.module.css'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'

const placeLabels: Record<BackupPlace, string> = {
  workspace: 'Workspace folder',
  second: 'Second folder',
}

const describeContents = ({ fileCount, isBeforeMigration }: Backup): string => {
  if (fileCount === null) return 'Can’t be read'
  return isBeforeMigration
    ? `${countOf(fileCount, 'file')}, before an update`
    : countOf(fileCount, 'file')
}

const BackupRow = ({ backup }: { backup: Backup }) => {
  const { fileName, place, takenAt, bytes, fileCount } = backup
  const time = formatDateTime(takenAt)
  return (
    <tr>
      <td>{time}</td>
      <td>{placeLabels[place]}</td>
      <td>{describeContents(backup)}</td>
      <td className={classes.number}>{formatBytes(bytes)}</td>
      <td className={classes.action}>
        <Button
          size="xs"
          aria-label={`Restore the backup of ${time} from the ${placeLabels[place].toLowerCase()}`}
          disabled={fileCount === null}
          onClick={() => void restoreBackup({ kind: 'kept', place, fileName })}
        >
          Restore…
        </Button>
      </td>
    </tr>
  )
}

/** The existing backups, newest first. Restoring one asks for a folder and does not change the open workspace. */
export const BackupList = ({ backups }: { backups: readonly Backup[] }) => {
  const { rows, more } = useFirstRows(backups, 8)
  if (backups.length === 0) return <p className={classes.empty}>No backups yet.</p>
  return (
    <>
      <table className={classes.table} aria-label="Backups">
        <thead>
          <tr>
            <th scope="col">Taken</th>
            <th scope="col">Where</th>
            <th scope="col">Contents</th>
            <th scope="col" className={classes.number}>
              Size
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((backup) => (
            <BackupRow key={`${backup.place}/${backup.fileName}`} backup={backup} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  )
}
