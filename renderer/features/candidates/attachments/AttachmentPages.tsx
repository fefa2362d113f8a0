import { Loader } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import type { Attachment } from '@shared/model/candidate'
import type { PagePicture } from '@shared/model/reading/cvLayout'
import { api } from '@renderer/data/api'
import { PageCanvas } from '../importing/page/PageCanvas'
import page from '../importing/page/page.module.css'
import classes from './attachments.module.css'

interface AttachmentPagesProps {
  attachment: Pick<Attachment, 'hash' | 'fileName'>
  /** Shown where no page could be drawn. */
  fallback: ReactNode
}

/** More pages than this are not drawn at once. */
const mostPages = 20

interface DrawnPages {
  hash: string
  pages: PagePicture[]
  isDone: boolean
}

/** The pages of a file, as far as they are drawn, and whether that is all. */
const usePages = ({ hash, fileName }: AttachmentPagesProps['attachment']): DrawnPages => {
  const [drawn, setDrawn] = useState<DrawnPages>({ hash, pages: [], isDone: false })
  useEffect(() => {
    const left = new AbortController()
    const isLeft = (): boolean => left.signal.aborted
    const draw = async (): Promise<void> => {
      const pages: PagePicture[] = []
      for (let index = 0; index < mostPages && !isLeft(); index += 1) {
        const next = await api.ask('attachments.showPage', { hash, fileName, page: index })
        if (!next.ok) break
        pages.push(next.value)
        if (!isLeft()) setDrawn({ hash, pages: [...pages], isDone: false })
      }
      if (!isLeft()) setDrawn({ hash, pages, isDone: true })
    }
    void draw()
    return () => left.abort()
  }, [hash, fileName])
  return drawn.hash === hash ? drawn : { hash, pages: [], isDone: false }
}

/** The pages of a file as they look. */
export const AttachmentPages = ({ attachment, fallback }: AttachmentPagesProps) => {
  const { pages, isDone } = usePages(attachment)
  if (isDone && pages.length === 0) return fallback
  return (
    <div className={classes.pages} role="group" aria-label="Pages" tabIndex={0}>
      {pages.map((picture, index) => (
        <div
          key={index}
          className={`${page.page} ${classes.sheet}`}
          role="img"
          aria-label={`Page ${(index + 1).toLocaleString()} of ${attachment.fileName}`}
          style={{ aspectRatio: `${picture.width} / ${picture.height}` }}
        >
          <PageCanvas picture={picture} />
        </div>
      ))}
      {!isDone && <Loader size="sm" aria-label="Drawing the pages" />}
    </div>
  )
}
