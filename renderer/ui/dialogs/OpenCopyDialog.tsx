import type { Attachment } from '@shared/model/candidate'
import { api } from '@renderer/data/api'
import { notifyError } from '@renderer/ui/tasks/notify'
import { ConfirmDialog } from './ConfirmDialog'

type KeptFile = Pick<Attachment, 'hash' | 'fileName'>

interface OpenCopyDialogProps {
  /** The kept file to be opened; null while none is. */
  file: KeptFile | null
  onClose: () => void
}

/** Opens a copy in the system’s program for it; the user is told if that fails. */
const openCopy = async ({ hash, fileName }: KeptFile): Promise<void> => {
  const opened = await api.ask('attachments.open', { hash, fileName })
  if (!opened.ok) notifyError(opened.error)
}

/** Asks before a kept file is opened in another program, since it came from a stranger. */
export const OpenCopyDialog = ({ file, onClose }: OpenCopyDialogProps) =>
  file && (
    <ConfirmDialog
      opened
      title={`Open ${file.fileName}?`}
      confirmLabel="Open a copy"
      onConfirm={() => {
        onClose()
        void openCopy(file)
      }}
      onCancel={onClose}
    >
      <p>
        A copy opens in the program that your system uses for such files. Files from strangers can
        be harmful: open only what you expect. Changes to the copy are not kept.
      </p>
    </ConfirmDialog>
  )
