import { useEffect, useRef, useState } from 'react'
import type { PostingDocument } from '@shared/document/postingDocument'
import { renderPostingHtml } from '@shared/document/renderHtml'
import type { AudienceMarks } from '@shared/posting/audienceMarks'
import { followPlace } from './marks/followPlace'
import { layOutPages } from './layOutPages'
import { markAudience } from './marks/markAudience'
import { openShadow } from './openShadow'
import { fitPages } from './paperSize'
import classes from './paper.module.css'

interface PaperProps {
  document: PostingDocument
  /** What was written where the focus is: the paper shows and marks the first of these texts that it finds. */
  followed?: readonly string[]
  /** What the audience loses or gets replaced, marked beside the text. */
  marks?: AudienceMarks
  /** Tells how long laying out the pages took, in milliseconds. Keeps its identity. */
  onLaidOut?: (milliseconds: number) => void
}

const nothing: readonly string[] = []

/**
 * The pages of a posting, fitted to the width. They are in a shadow root, because the posting
 * has its own styles, which it is printed with.
 */
export const Paper = ({ document, followed = nothing, marks, onLaidOut }: PaperProps) => {
  const host = useRef<HTMLDivElement>(null)
  const [pageCount, setPageCount] = useState(1)

  useEffect(() => {
    if (!host.current) return
    const root = openShadow(host.current)
    const started = performance.now()
    const { count, dispose } = layOutPages(root, renderPostingHtml(document), document)
    setPageCount(count)
    onLaidOut?.(performance.now() - started)
    return dispose
  }, [document, onLaidOut])

  useEffect(() => {
    const element = host.current
    if (!element) return
    const fit = (): void => fitPages(element, document.pageSize)
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [document.pageSize])

  useEffect(() => {
    if (host.current) followPlace(openShadow(host.current), followed, document.pageSize)
  }, [document, followed])

  useEffect(() => {
    if (host.current && marks) markAudience(openShadow(host.current), marks, document.pageSize)
  }, [document, marks])

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
