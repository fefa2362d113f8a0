import { useEffect, useState } from 'react'
import { roleIdSchema, type RoleId } from '@shared/model/ids'
import { importDropped } from '../session/importCommands'
import { isImporting } from '../session/importSession'

const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true

/** Whether nothing else, such as the attachments of a candidate, has already handled the drop. */
const isFree = (event: DragEvent): boolean =>
  !event.defaultPrevented && carriesFiles(event) && !isImporting()

/** The role whose posting the files were dropped on, to add them to it; null elsewhere. */
const findRoleAt = (target: EventTarget | null): RoleId | null => {
  const place = target instanceof Element ? target.closest('[data-posting-of]') : null
  return roleIdSchema.safeParse(place?.getAttribute('data-posting-of')).data ?? null
}

/** What would happen to files held over the window. */
export type DropAim = 'new-role' | 'open-role'

/** Accepts postings dropped on the window as files; returns the target while some are held over it. */
export const useDropAnywhere = (isEnabled: boolean): DropAim | null => {
  const [aim, setAim] = useState<DropAim | null>(null)
  useEffect(() => {
    if (!isEnabled) return
    const onDragOver = (event: DragEvent): void => {
      if (!isFree(event) || event.dataTransfer === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setAim(findRoleAt(event.target) === null ? 'new-role' : 'open-role')
    }
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setAim(null)
    }
    const onDrop = (event: DragEvent): void => {
      setAim(null)
      if (!isFree(event) || event.dataTransfer === null) return
      event.preventDefault()
      importDropped([...event.dataTransfer.files], findRoleAt(event.target))
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [isEnabled])
  return aim
}
