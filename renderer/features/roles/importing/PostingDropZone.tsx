import { useState, type DragEvent, type ReactNode } from 'react'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { openDroppedImport } from './importDialogState'
import classes from './importing.module.css'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** Takes text files that are dropped on what is in it, and offers to import them. */
export const PostingDropZone = ({ children }: { children: ReactNode }) => {
  const isReadOnly = useIsReadOnly()
  const [isOver, setOver] = useState(false)

  const onDragOver = (event: DragEvent): void => {
    if (isReadOnly || !carriesFiles(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const onDrop = (event: DragEvent): void => {
    setOver(false)
    if (isReadOnly || !carriesFiles(event)) return
    event.preventDefault()
    openDroppedImport([...event.dataTransfer.files])
  }

  return (
    <div
      className={classes.dropZone}
      data-over={isOver || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
    </div>
  )
}
