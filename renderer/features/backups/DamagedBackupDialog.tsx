import { Button, Modal } from '@mantine/core'
import type {
  BackedUpFile,
  BackupDamage,
  RestoredBackup,
} from '@shared/contract/channels/recovery/backupChannels'
import { describeBackedUpFile } from '@shared/domain/backups/describeBackedUpFile'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { closeDamagedBackup, useDamagedBackup } from './damagedBackup'
import classes from './DamagedBackupDialog.module.css'
import { FindingList } from '@renderer/ui/layout/FindingList'

const describe = ({ path, title }: BackedUpFile): string =>
  title === null ? describeBackedUpFile(path) : `${describeBackedUpFile(path)}: ${title}`

const FileList = ({ files }: { files: readonly BackedUpFile[] }) => (
  <div className={classes.files} tabIndex={0} role="group" aria-label="Damaged files">
    <FindingList findings={files.map((file) => ({ path: file.path, message: describe(file) }))} />
  </div>
)

interface DamageOfferProps {
  damage: BackupDamage
  onRestore: () => void
}

const DamageOffer = ({ damage: { damaged, intact }, onRestore }: DamageOfferProps) => {
  const restore = (): void => {
    closeDamagedBackup()
    onRestore()
  }
  return (
    <Modal opened size="lg" onClose={closeDamagedBackup} title="This backup is damaged">
      <p className={classes.text}>
        {countOf(damaged.length, 'file')} in it {damaged.length === 1 ? 'is' : 'are'} damaged, so
        nothing was restored. An older backup may have everything. You can also restore the{' '}
        {countOf(intact, 'intact file')} without the rest:
      </p>
      <FileList files={damaged} />
      <DialogButtons
        cancel={<Button onClick={closeDamagedBackup}>Cancel</Button>}
        confirm={
          <Button variant="filled" onClick={restore}>
            Restore {countOf(intact, 'intact file')}
          </Button>
        }
      />
    </Modal>
  )
}

const LeftOutNote = ({ restored: { name, fileCount, leftOut } }: { restored: RestoredBackup }) => (
  <Modal
    opened
    size="lg"
    onClose={closeDamagedBackup}
    title={`Restored without ${countOf(leftOut.length, 'file')}`}
  >
    <p className={classes.text}>
      The workspace was restored as {name}, with {countOf(fileCount, 'file')}. Left out, because{' '}
      {leftOut.length === 1 ? 'it is' : 'they are'} damaged in the backup:
    </p>
    <FileList files={leftOut} />
    <p className={classes.text}>
      The backup itself is unchanged. “Check the files” in the settings lists every record that
      refers to something left out.
    </p>
    <DialogButtons
      cancel={null}
      confirm={
        <Button variant="filled" onClick={closeDamagedBackup}>
          Done
        </Button>
      }
    />
  </Modal>
)

/** Reports a damaged backup that was to be restored, and offers to restore its intact files. */
export const DamagedBackupDialog = () => {
  const { topic } = useDamagedBackup()
  if (topic === null) return null
  return topic.kind === 'offer' ? (
    <DamageOffer damage={topic.damage} onRestore={topic.onRestore} />
  ) : (
    <LeftOutNote restored={topic.restored} />
  )
}
