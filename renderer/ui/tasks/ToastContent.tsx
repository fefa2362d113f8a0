import { useNotifications } from '@mantine/notifications'
import type { ReactNode } from 'react'

interface ToastContentProps {
  /** The id of the toast. */
  id: string
  children: ReactNode
}

/** What a toast says and offers; nothing more from the moment it is closed, so that it can’t be undone late. */
export const ToastContent = ({ id, children }: ToastContentProps) => {
  const { notifications } = useNotifications()
  return notifications.some((each) => each.id === id) ? children : null
}
