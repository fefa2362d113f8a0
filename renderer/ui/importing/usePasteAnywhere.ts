import { useEffect } from 'react'
import { readClipboard } from './readClipboard'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null

/** A dialog handles its own pasting. */
const hasDialog = (): boolean =>
  document.body.inert || document.querySelector('[aria-modal="true"]') !== null

interface PasteOptions {
  isEnabled: boolean
  /** Whether it is asked before others that listen. */
  isFirst?: boolean
  /** Takes a text; false if there is none in it. The same function each time, like `onFiles`. */
  onText: (text: string, html: string | null) => boolean
  onFiles: (files: readonly File[]) => void
}

/** Accepts a text or files pasted while no field has the focus. */
export const usePasteAnywhere = ({
  isEnabled,
  isFirst = false,
  onText,
  onFiles,
}: PasteOptions): void => {
  useEffect(() => {
    if (!isEnabled) return
    const onPaste = (event: ClipboardEvent): void => {
      const data = event.clipboardData
      if (data === null || event.defaultPrevented || isTyping(event.target) || hasDialog()) return
      const files = [...data.files]
      const { text, html } = readClipboard(data)
      if (onText(text, html)) event.preventDefault()
      else if (files.length > 0) {
        event.preventDefault()
        onFiles(files)
      }
    }
    const options = { capture: isFirst }
    window.addEventListener('paste', onPaste, options)
    return () => window.removeEventListener('paste', onPaste, options)
  }, [isEnabled, isFirst, onText, onFiles])
}
