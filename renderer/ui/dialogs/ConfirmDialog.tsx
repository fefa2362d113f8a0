import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { DialogButtons } from './DialogButtons'

interface ConfirmDialogProps {
  opened: boolean
  title: string
  children: ReactNode
  /** Says what will happen, e.g. *Delete 3 candidates permanently*. */
  confirmLabel: string
  isDangerous?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** Asks for confirmation of something that can't be undone. */
export const ConfirmDialog = ({
  opened,
  title,
  children,
  confirmLabel,
  isDangerous = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) => (
  <Modal opened={opened} onClose={onCancel} title={title}>
    {children}
    <DialogButtons
      cancel={
        <Button data-autofocus onClick={onCancel}>
          Cancel
        </Button>
      }
      confirm={
        <Button
          variant="filled"
          color={isDangerous ? 'var(--danger-fill)' : undefined}
          onClick={onConfirm}
        >
          {confirmLabel}
        </Button>
      }
    />
  </Modal>
)
