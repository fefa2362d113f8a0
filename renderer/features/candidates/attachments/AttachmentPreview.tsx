import { Button, Loader, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Attachment } from '@shared/model/candidate'
import type { PagePicture } from '@shared/model/reading/cvLayout'
import { api } from '@renderer/data/api'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { PageCanvas } from '../importing/page/PageCanvas'
import page from '../importing/page/page.module.css'
import classes from './attachments.module.css'

interface AttachmentPreviewProps {
  attachment: Attachment
  onOpen: () => void
  onClose: () => void
}

/** More pages than this are not drawn at once. */
const mostPages = 20

/** The pages of a file, as far as they are drawn, and whether that is all. */
const usePages = ({ hash, fileName }: Attachment): { pages: PagePicture[]; isDone: boolean } => {
  const [pages, setPages] = useState<PagePicture[]>([])
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    const left = new AbortController()
    const isLeft = (): boolean => left.signal.aborted
    const draw = async (): Promise<void> => {
      for (let index = 0; index < mostPages && !isLeft(); index += 1) {
        const drawn = await api.ask('attachments.showPage', { hash, fileName, page: index })
        if (!drawn.ok) break
        if (!isLeft()) setPages((before) => [...before, drawn.value])
      }
      if (!isLeft()) setDone(true)
    }
    void draw()
    return () => left.abort()
  }, [hash, fileName])
  return { pages, isDone }
}

/** A file of a candidate as it looks, without another program. */
export const AttachmentPreview = ({ attachment, onOpen, onClose }: AttachmentPreviewProps) => {
  const { pages, isDone } = usePages(attachment)
  return (
    <Modal
      opened
      onClose={onClose}
      size="56rem"
      title={attachment.fileName}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes.pages} role="group" aria-label="Pages" tabIndex={0}>
        {pages.map((picture, index) => (
          <div
            key={index}
            className={page.page}
            role="img"
            aria-label={`Page ${(index + 1).toLocaleString()} of ${attachment.fileName}`}
            style={{ aspectRatio: `${picture.width} / ${picture.height}` }}
          >
            <PageCanvas picture={picture} />
          </div>
        ))}
        {!isDone && <Loader size="sm" aria-label="Drawing the pages" />}
        {isDone && pages.length === 0 && (
          <EmptyState title="This file can’t be shown here">
            PDF files, scans and photos are. Others open in their own program.
          </EmptyState>
        )}
      </div>
      <DialogButtons
        cancel={<Button onClick={onClose}>Close</Button>}
        confirm={<Button onClick={onOpen}>Open in another program…</Button>}
      />
    </Modal>
  )
}
