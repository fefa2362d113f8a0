import { useEffect, useRef, useState } from 'react'
import type { PostingDocument } from '@shared/document/postingDocument'
import { renderPostingHtml } from '@shared/document/renderHtml'
import { layOutPages } from './layOutPages'
import { openShadow } from './openShadow'
import { fitPage } from './paperSize'
import classes from './preview.module.css'

/**
 * The pages of a posting, scaled so that a whole page fits. They are in a shadow root, because
 * the posting has its own styles, which it is printed with.
 */
export const Paper = ({ document }: { document: PostingDocument }) => {
  const host = useRef<HTMLDivElement>(null)
  const [pageCount, setPageCount] = useState(1)

  useEffect(() => {
    if (!host.current) return
    setPageCount(layOutPages(openShadow(host.current), renderPostingHtml(document), document))
  }, [document])

  useEffect(() => {
    const element = host.current
    if (!element) return
    const fit = (): void => fitPage(element, document.pageSize)
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [document.pageSize])

  return (
    <div
      ref={host}
      className={classes.desk}
      role="region"
      aria-label={`Paper preview, ${pageCount} ${pageCount === 1 ? 'page' : 'pages'}`}
      tabIndex={0}
    />
  )
}
