import { useDraggable } from '@dnd-kit/core'
import { IconGripVertical } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { RowControlProps } from '@renderer/ui/editableList/EditableRow'
import { useLineCommands } from '../LineCommands'
import { chooseByMouse, onLineKey } from '../lineKeys'
import { useLineSelection } from '../lineSelection'
import classes from '../lines.module.css'

/** The handle of a line: it is dragged by it, and chosen by it, with Shift and Ctrl several. */
export const LineHandle = ({ id, name }: RowControlProps) => {
  const commands = useLineCommands()
  const isChosen = useLineSelection(({ ids }) => ids.has(id))
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id })
  const onKeyDown = (event: KeyboardEvent): void => {
    // The space bar is dnd-kit's: it picks the line up.
    if (!isDragging && event.key !== ' ') onLineKey(event, id, commands)
  }
  return (
    <button
      {...listeners}
      ref={setNodeRef}
      type="button"
      className={classes.handle}
      data-handle={id}
      tabIndex={-1}
      aria-label={`Choose or move ${name.toLocaleLowerCase()}`}
      aria-pressed={isChosen}
      aria-describedby={attributes['aria-describedby']}
      title="Drag to move. Click to choose; Shift and Ctrl choose several"
      onKeyDownCapture={onKeyDown}
      onClick={(event) => {
        chooseByMouse(event, id, commands)
        event.currentTarget.focus()
      }}
    >
      <IconGripVertical size={14} aria-hidden />
    </button>
  )
}
