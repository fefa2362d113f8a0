import { Button } from '@mantine/core'
import type { CollectionName } from '@shared/model/workspace/collections'
import { formatDateTime } from '@renderer/format/formatMoment'
import { useLastGood } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { describeLastGood } from './lastGoodLabels'
import { restoreLastGood } from './problemCommands'
import classes from './UnreadableFile.module.css'

interface RestoreLastGoodProps {
  collection: CollectionName
  recordId: string
}

/** Shows the last good version of a damaged record and where it comes from, and offers to restore it. */
export const RestoreLastGood = ({ collection, recordId }: RestoreLastGoodProps) => {
  const isReadOnly = useIsReadOnly()
  const { data: version, error } = useLastGood(collection, recordId)
  if (error !== null) return <p className={classes.note}>{error.message}</p>
  if (version === undefined)
    return (
      <p className={classes.note} role="status">
        Looking for an earlier version, in backups too…
      </p>
    )
  if (version === null)
    return (
      <p className={classes.note}>
        There is no readable earlier version of it, neither here nor in a backup.
      </p>
    )
  return (
    <>
      <p className={classes.note} data-selectable>
        Can be restored: {describeLastGood(version)}.
      </p>
      <Button
        size="xs"
        disabled={isReadOnly}
        onClick={() => void restoreLastGood(collection, recordId)}
      >
        Restore the last good version, of {formatDateTime(version.savedAt)}
      </Button>
    </>
  )
}
