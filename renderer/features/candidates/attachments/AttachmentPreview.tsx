import { Button, Modal } from '@mantine/core'
import type { Attachment } from '@shared/model/candidate'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { AttachmentPages } from './AttachmentPages'
import classes from './attachments.module.css'

interface AttachmentPreviewProps {
  attachment: Attachment
  onOpen: () => void
  onClose: () => void
}

/** A file of a candidate as it looks, without another program. */
export const AttachmentPreview = ({ attachment, onOpen, onClose }: AttachmentPreviewProps) => (
  <Modal
    opened
    onClose={onClose}
    size="56rem"
    title={attachment.fileName}
    transitionProps={{ duration: 0 }}
  >
    <div className={classes.preview}>
      <AttachmentPages
        attachment={attachment}
        fallback={
          <EmptyState title="This file can’t be shown here">
            PDF files, scans and photos are. Others open in their own program.
          </EmptyState>
        }
      />
    </div>
    <DialogButtons
      cancel={<Button onClick={onClose}>Close</Button>}
      confirm={<Button onClick={onOpen}>Open in another program…</Button>}
    />
  </Modal>
)
