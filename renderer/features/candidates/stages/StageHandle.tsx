import { useDraggable } from '@dnd-kit/core'
import { IconGripVertical } from '@tabler/icons-react'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import classes from './stages.module.css'

interface StageHandleProps {
  id: string
  name: string
}

/** The handle by which a stage is dragged, by mouse or by the space bar. */
export const StageHandle = ({ id, name }: StageHandleProps) => {
  const isReadOnly = useIsReadOnly()
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({
    id,
    disabled: isReadOnly,
  })
  return (
    <button
      {...listeners}
      ref={setNodeRef}
      type="button"
      className={classes.handle}
      disabled={isReadOnly}
      data-handle
      data-dragging={isDragging || undefined}
      aria-label={`Move ${name}`}
      aria-describedby={attributes['aria-describedby']}
      title="Drag to move, or press Alt with an arrow"
    >
      <IconGripVertical size={14} aria-hidden />
    </button>
  )
}
