import { useEffect, useState } from 'react'
import { importDroppedCvs } from '../session/cvImportCommands'
import { isImportingCvs } from '../session/cvImportSession'

const hasFiles = ({ dataTransfer, defaultPrevented }: DragEvent): boolean =>
  !defaultPrevented && dataTransfer?.types.includes('Files') === true && !isImportingCvs()

/**
 * Accepts CVs that are dropped on the window before anything else does; returns whether some are held over it.
 * What is dropped on a place of its own, such as the attachments of a candidate, goes there.
 */
export const useDroppedCvs = (isEnabled: boolean): boolean => {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!isEnabled) return
    const isOurs = (event: DragEvent): boolean =>
      hasFiles(event) &&
      !(event.target instanceof Element && event.target.closest('[data-takes-files]') !== null)
    const onDragOver = (event: DragEvent): void => {
      if (!isOurs(event) || event.dataTransfer === null) {
        setOver(false)
        return
      }
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!isOurs(event) || event.dataTransfer === null) return
      event.preventDefault()
      importDroppedCvs([...event.dataTransfer.files])
    }
    const isFirst = { capture: true }
    window.addEventListener('dragover', onDragOver, isFirst)
    window.addEventListener('dragleave', onDragLeave, isFirst)
    window.addEventListener('drop', onDrop, isFirst)
    return () => {
      window.removeEventListener('dragover', onDragOver, isFirst)
      window.removeEventListener('dragleave', onDragLeave, isFirst)
      window.removeEventListener('drop', onDrop, isFirst)
    }
  }, [isEnabled])
  return isOver
}
