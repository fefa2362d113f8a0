import { useEffect, useState } from 'react'
import { roleIdSchema, type RoleId } from '@shared/model/ids'
import { importDropped } from '../session/importCommands'
import { isImporting } from '../session/importSession'

const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true

/** What takes a drop itself, such as the attachments of a candidate, has prevented it by then. */
const isFree = (event: DragEvent): boolean =>
  !event.defaultPrevented && carriesFiles(event) && !isImporting()

/** The role whose posting files were dropped on, to go into it; null elsewhere. */
const findRoleAt = (target: EventTarget | null): RoleId | null => {
  const place = target instanceof Element ? target.closest('[data-posting-of]') : null
  return roleIdSchema.safeParse(place?.getAttribute('data-posting-of')).data ?? null
}

/** What files that are held over the window would become. */
export type DropAim = 'new-role' | 'open-role'

/** Takes postings that are dropped on the window as files; tells what is aimed at while some are held over it. */
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
