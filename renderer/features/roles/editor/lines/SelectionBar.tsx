import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { listGraded } from '@shared/domain/roles/editing/moveLines'
import type { Role } from '@shared/model/role'
import { ActionButton } from '@renderer/actions/ActionButton'
import { countOf } from '@renderer/format/words'
import { useLineCommands } from './LineCommands'
import { copyLines } from './copyLines'
import { togglePreferred } from './lineKeys'
import { clearLineSelection, useLineSelection } from './lineSelection'
import classes from './lines.module.css'

/** What can be done to the chosen lines. */
export const SelectionBar = ({ role }: { role: Role }) => {
  const commands = useLineCommands()
  const { ids, anchor } = useLineSelection()
  if (ids.size === 0) return null
  const graded = listGraded(role, ids)
  const arePreferred = graded.every(({ importance }) => importance === 'preferred')
  return (
    <div className={classes.bar} role="group" aria-label="Chosen lines">
      <span role="status" className={classes.chosen}>
        {`${countOf(ids.size, 'line')} chosen`}
      </span>
      <span className={classes.hint}>Alt+↑↓ moves, Tab changes the list, Enter edits</span>
      <Button
        size="xs"
        aria-haspopup="menu"
        title="M"
        onClick={({ currentTarget }) => commands.openMoveMenu(currentTarget, ids)}
      >
        Move to…
      </Button>
      {graded.length > 0 && (
        <Button size="xs" title="P" onClick={() => togglePreferred(commands, ids)}>
          {arePreferred ? 'Mark required' : 'Mark preferred'}
        </Button>
      )}
      <Button size="xs" title="Ctrl+C" onClick={() => void copyLines(commands, ids)}>
        Copy as list
      </Button>
      <ActionButton id="snippets.save" label="Save as snippet…" size="xs" />
      <Button size="xs" title="Delete" onClick={() => commands.remove(ids)}>
        Delete
      </Button>
      <ActionIcon
        aria-label="Choose nothing"
        title="Choose nothing (Escape)"
        onClick={() => {
          clearLineSelection()
          if (anchor !== null) commands.focus({ id: anchor, caret: 0 })
        }}
      >
        <IconX size={14} />
      </ActionIcon>
    </div>
  )
}
