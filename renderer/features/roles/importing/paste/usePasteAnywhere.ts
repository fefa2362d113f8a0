import { useEffect } from 'react'
import { importDropped, importPasted } from '../session/importCommands'
import { readClipboard } from './readClipboard'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null

/** A dialog handles its own pasting. */
const hasDialog = (): boolean =>
  document.body.inert || document.querySelector('[aria-modal="true"]') !== null

/** Accepts a posting or files pasted while no field has the focus. */
export const usePasteAnywhere = (isEnabled: boolean): void => {
  useEffect(() => {
    if (!isEnabled) return
    const onPaste = (event: ClipboardEvent): void => {
      const data = event.clipboardData
      if (data === null || event.defaultPrevented || isTyping(event.target) || hasDialog()) return
      const files = [...data.files]
      const { text, html } = readClipboard(data)
      if (importPasted(text, html, null)) event.preventDefault()
      else if (files.length > 0) {
        event.preventDefault()
        importDropped(files, null)
      }
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [isEnabled])
}
