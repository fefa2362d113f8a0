import { Button, Modal, Progress } from '@mantine/core'
import { DialogButtons } from './DialogButtons'
import classes from './ProgressDialog.module.css'

interface ProgressDialogProps {
  opened: boolean
  title: string
  /** How many are done, of how many; null while the number isn't known. */
  progress: { done: number; total: number } | null
  /** What is counted, e.g. `files`. */
  unit: string
  /** Left out for what can't be stopped half-way. */
  onCancel?: () => void
}

const stayOpen = (): void => undefined

/** Shows a long task as it goes, with counts and a way to stop it. */
export const ProgressDialog = ({
  opened,
  title,
  progress,
  unit,
  onCancel,
}: ProgressDialogProps) => (
  <Modal
    opened={opened}
    onClose={onCancel ?? stayOpen}
    title={title}
    withCloseButton={false}
    closeOnClickOutside={false}
  >
    <Progress
      aria-label={title}
      value={progress && progress.total > 0 ? (100 * progress.done) / progress.total : 100}
      animated={progress === null}
    />
    <p className={classes.counts} role="status">
      {progress
        ? `${progress.done.toLocaleString()} of ${progress.total.toLocaleString()} ${unit}`
        : 'Working…'}
    </p>
    {onCancel && (
      <DialogButtons cancel={<Button onClick={onCancel}>Cancel</Button>} confirm={null} />
    )}
  </Modal>
)
