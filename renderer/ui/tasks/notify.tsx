import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import type { AppError } from '@shared/contract/result'
import classes from './notify.module.css'

/** How long a passing message stays: long enough to read it and to reach *Undo*. */
const toastMs = 8_000

const closeButtonProps = { 'aria-label': 'Dismiss' }

/** Shows a passing message that something worked. */
export const notifyDone = (message: ReactNode): void => {
  notifications.show({ message, autoClose: toastMs, closeButtonProps })
}

/** Shows an error message that stays until it is dismissed. */
export const notifyError = ({ message }: Pick<AppError, 'message'>): void => {
  notifications.show({
    message,
    autoClose: false,
    closeButtonProps,
    className: classes.error,
    role: 'alert',
  })
}

/** Shows a message that needs attention, with a button that leads to its cause; stays until it is dismissed. */
export const notifyAttention = (message: string, label: string, onShow: () => void): void => {
  const show = (): void => {
    notifications.hide(id)
    onShow()
  }
  const id = notifications.show({
    autoClose: false,
    closeButtonProps,
    role: 'alert',
    message: (
      <div className={classes.undo}>
        <span>{message}</span>
        <Button size="xs" onClick={show}>
          {label}
        </Button>
      </div>
    ),
  })
}

interface UndoToast {
  message: string
  onUndo: () => void
  /** Called when the toast is closed, whether undone or not. */
  onClose?: () => void
}

/** Shows what was done, with *Undo* while it is shown. Returns a function that closes it. */
export const notifyUndo = ({ message, onUndo, onClose }: UndoToast): (() => void) => {
  const close = (): void => {
    notifications.hide(id)
  }
  const undo = (): void => {
    close()
    onUndo()
  }
  const id = notifications.show({
    autoClose: toastMs,
    closeButtonProps,
    onClose,
    message: (
      <div className={classes.undo}>
        <span>{message}</span>
        <Button size="xs" onClick={undo}>
          Undo
        </Button>
      </div>
    ),
  })
  return close
}
