import { IconArrowRight } from '@tabler/icons-react'
import type { RowControlProps } from '@renderer/ui/editableList/EditableRow'
import { useLineCommands } from './LineCommands'
import { listMeant } from './lineSelection'
import classes from './lines.module.css'

/** Moves a line to any other place of the role. */
export const LineTools = ({ id, name }: RowControlProps) => {
  const commands = useLineCommands()
  return (
    <button
      type="button"
      className={classes.tool}
      tabIndex={-1}
      aria-label={`Move ${name.toLocaleLowerCase()} to…`}
      aria-haspopup="menu"
      title="Move to… (Esc, then M)"
      onClick={({ currentTarget }) => commands.openMoveMenu(currentTarget, listMeant(id))}
    >
      <IconArrowRight size={14} aria-hidden />
    </button>
  )
}
