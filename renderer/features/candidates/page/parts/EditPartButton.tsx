import { ActionIcon, Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useParts, type PartName } from './parts'
import classes from '../page.module.css'

interface EditPartButtonProps {
  part: PartName
  title: string
}

/** Opens the fields of a part, or closes them. */
export const EditPartButton = ({ part, title }: EditPartButtonProps) => {
  const { isReadOnly, isEdited, edit, finish } = useParts()
  if (isReadOnly) return null
  const name = title.toLocaleLowerCase()
  return isEdited(part) ? (
    <Button
      className={classes.done}
      size="xs"
      aria-label={`Done with ${name}`}
      title="Done (Escape)"
      onClick={() => finish(part)}
    >
      Done
    </Button>
  ) : (
    <ActionIcon
      className={classes.pencil}
      size="sm"
      data-edit-part={part}
      aria-label={`Edit ${name}`}
      aria-keyshortcuts="E"
      title={`Edit ${name} (E)`}
      onClick={() => edit(part)}
    >
      <IconPencil size={14} />
    </ActionIcon>
  )
}
