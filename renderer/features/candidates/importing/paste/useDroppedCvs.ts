import { useEffect, useState } from 'react'
import { isNamedCv } from '@shared/domain/cvReading/words/cvNames'
import { importDroppedCvs } from '../session/cvImportCommands'
import { isImportingCvs } from '../session/cvImportSession'

const hasFiles = ({ dataTransfer, defaultPrevented }: DragEvent): boolean =>
  !defaultPrevented && dataTransfer?.types.includes('Files') === true && !isImportingCvs()

/** What keeps files that are dropped on it; where candidates aren't shown, any dialog does. */
const places = (isHere: boolean): string =>
  isHere ? '[data-takes-files]' : '[data-takes-files], [role="dialog"]'

/** Where candidates aren't shown, only files that call themselves CVs are taken; anything else may be a posting. */
const areCvs = (files: readonly File[], isHere: boolean): boolean =>
  isHere || (files.length > 0 && files.every(({ name }) => isNamedCv(name)))

/**
 * Accepts CVs that are dropped on the window before anything else does; returns whether some are held over it.
 * What is dropped on a place of its own, such as the attachments of a candidate, goes there. `isHere` says
 * whether candidates are shown.
 */
export const useDroppedCvs = (isEnabled: boolean, isHere: boolean): boolean => {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!isEnabled) return
    const isOurs = (event: DragEvent): boolean =>
      hasFiles(event) &&
      !(event.target instanceof Element && event.target.closest(places(isHere)) !== null)
    const onDragOver = (event: DragEvent): void => {
      if (!isOurs(event) || event.dataTransfer === null) {
        setOver(false)
        return
      }
      // The names of files are secret until they are dropped.
      if (!isHere) return
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
      const files = [...event.dataTransfer.files]
      if (!areCvs(files, isHere)) return
      event.preventDefault()
      importDroppedCvs(files)
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
  }, [isEnabled, isHere])
  return isOver
}
