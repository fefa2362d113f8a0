import { useState, type DragEvent } from 'react'
import type { Attachment } from '@shared/model/candidate'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { OpenCopyDialog } from '@renderer/ui/dialogs/OpenCopyDialog'
import { AddButton } from '@renderer/ui/fields/AddButton'
import type { EditCandidate } from '../profile/editing'
import { keepChosen, keepDropped } from './attachmentCommands'
import { AttachmentPreview } from './AttachmentPreview'
import { AttachmentRow } from './AttachmentRow'
import classes from './attachments.module.css'

interface AttachmentsProps {
  attachments: readonly Attachment[]
  edit: EditCandidate
}

/** Those of the new files that are not attached yet. */
const addNew = (present: Attachment[], added: readonly Attachment[]): void => {
  for (const each of added) if (!present.some(({ hash }) => hash === each.hash)) present.push(each)
}

/** The files of a candidate: to show, open, rename, replace and remove; more are dropped here or chosen. */
export const Attachments = ({ attachments, edit }: AttachmentsProps) => {
  const isReadOnly = useIsReadOnly()
  const [shown, setShown] = useState<Attachment | null>(null)
  const [toOpen, setToOpen] = useState<Attachment | null>(null)
  const [isOver, setOver] = useState(false)

  const add = async (keeping: Promise<Attachment[]>): Promise<void> => {
    const added = await keeping
    if (added.length > 0) edit((draft) => addNew(draft.attachments, added))
  }
  const replace = async ({ hash }: Attachment): Promise<void> => {
    const [next] = await keepChosen()
    if (next === undefined) return
    edit((draft) => {
      const at = draft.attachments.findIndex((each) => each.hash === hash)
      if (at >= 0) draft.attachments[at] = next
    })
  }
  const takesDrag = (event: DragEvent): boolean =>
    !isReadOnly && event.dataTransfer.types.includes('Files')
  const open = (attachment: Attachment): void => {
    setShown(null)
    setToOpen(attachment)
  }

  return (
    <div
      className={classes.root}
      data-takes-files
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!takesDrag(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (!takesDrag(event)) return
        event.preventDefault()
        event.stopPropagation()
        void add(keepDropped([...event.dataTransfer.files]))
      }}
    >
      {attachments.length > 0 && (
        <ul className={classes.list} aria-label="Attachments">
          {attachments.map((attachment) => (
            <AttachmentRow
              key={attachment.hash}
              attachment={attachment}
              onShow={() => setShown(attachment)}
              onOpen={() => setToOpen(attachment)}
              onRename={(fileName) =>
                edit((draft) => {
                  const renamed = draft.attachments.find(({ hash }) => hash === attachment.hash)
                  if (renamed) renamed.fileName = fileName
                })
              }
              onReplace={() => void replace(attachment)}
              onRemove={() =>
                edit((draft) => {
                  draft.attachments = draft.attachments.filter(
                    ({ hash }) => hash !== attachment.hash,
                  )
                })
              }
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <AddButton label="Attach files, or drop them here" onClick={() => void add(keepChosen())} />
      )}
      {shown !== null && (
        <AttachmentPreview
          attachment={shown}
          onOpen={() => open(shown)}
          onClose={() => setShown(null)}
        />
      )}
      <OpenCopyDialog file={toOpen} onClose={() => setToOpen(null)} />
    </div>
  )
}
