import { Button, Modal, Progress } from '@mantine/core'
import { DialogButtons } from './DialogButtons'
import { useLongTask } from '../tasks/longTask'
import classes from './LongTaskDialog.module.css'

const stayOpen = (): void => undefined

/** Shows the progress of a long task, with counts and a button to stop it. */
export const LongTaskDialog = () => {
  const { task } = useLongTask()
  return (
    <Modal
      opened={task !== null}
      onClose={task?.cancel ?? stayOpen}
      title={task?.title}
      withCloseButton={false}
      closeOnClickOutside={false}
    >
      {task && (
        <>
          <Progress aria-label={task.title} value={(100 * task.done) / task.total} />
          <p className={classes.counts} role="status">
            {`${task.done.toLocaleString()} of ${task.total.toLocaleString()} ${task.unit}`}
          </p>
          <DialogButtons cancel={<Button onClick={task.cancel}>Stop</Button>} confirm={null} />
        </>
      )}
    </Modal>
  )
}
