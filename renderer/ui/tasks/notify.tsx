import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import type { AppError } from '@shared/contract/result'
import classes from './notify.module.css'
import { ToastContent } from './ToastContent'

/** How long a passing message stays: long enough to read it and to reach *Undo*. */
const toastMs = 8_000

const closeButtonProps = { 'aria-label': 'Dismiss' }

let shownCount = 0
let passing: string | null = null

type Toast = Omit<Parameters<typeof notifications.show>[0], 'priority' | 'closeButtonProps'>

/** Shows a toast before all others: there is room for one, and the others wait until it is closed. */
const showFirst = ({ message, ...toast }: Toast): string => {
  shownCount += 1
  const id = toast.id ?? `toast ${shownCount}`
  const content = <ToastContent id={id}>{message}</ToastContent>
  return notifications.show({
    ...toast,
    id,
    message: content,
    priority: shownCount,
    closeButtonProps,
  })
}

/** Shows a toast that passes, instead of the one that was passing before. */
const showPassing = (toast: Omit<Toast, 'autoClose'>): string => {
  if (passing !== null) notifications.hide(passing)
  const id = showFirst({ ...toast, autoClose: toastMs })
  passing = id
  return id
}

const withButton = (message: ReactNode, label: string, onClick: () => void) => (
  <div className={classes.undo}>
    <span>{message}</span>
    <Button size="xs" onClick={onClick}>
      {label}
    </Button>
  </div>
)

/** Shows a passing message that something worked. */
export const notifyDone = (message: ReactNode): void => {
  showPassing({ message })
}

/** Shows a passing message that something worked, with a button that leads to it. */
export const notifyDoneAt = (message: string, label: string, onShow: () => void): void => {
  const show = (): void => {
    notifications.hide(id)
    onShow()
  }
  const id = showPassing({ message: withButton(message, label, show) })
}

/** Shows an error message that stays until it is dismissed; the same one is not shown twice. */
export const notifyError = ({ message }: Pick<AppError, 'message'>): void => {
  const id = `error ${message}`
  notifications.hide(id)
  showFirst({ id, message, autoClose: false, className: classes.error, role: 'alert' })
}

/** Shows a message that needs attention, with a button that leads to its cause; stays until it is dismissed. */
export const notifyAttention = (message: string, label: string, onShow: () => void): void => {
  const show = (): void => {
    notifications.hide(id)
    onShow()
  }
  const id = showFirst({
    autoClose: false,
    role: 'alert',
    message: withButton(message, label, show),
  })
}

interface UndoToast {
  /** What was done, and to what. */
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
  const id = showPassing({ onClose, message: withButton(message, 'Undo', undo) })
  return close
}
