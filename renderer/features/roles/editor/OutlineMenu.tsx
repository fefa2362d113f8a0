import { Menu } from '@mantine/core'
import type { Role } from '@shared/model/role'
import { AnchoredMenu } from '@renderer/ui/menus/AnchoredMenu'
import { describeOutline, type OutlineEntry, type OutlineId } from './describeOutline'
import classes from './editor.module.css'

interface OutlineMenuProps {
  role: Role
  anchor: HTMLElement
  currentId: OutlineId
  onGo: (id: OutlineId) => void
  onClose: () => void
}

const describe = ({ label, count, toDo }: OutlineEntry): string =>
  [label, count === null ? null : count.toLocaleString(), toDo]
    .filter((part) => part !== null)
    .join(', ')

/** The parts of the role, with what is still to be done in each; one goes there. */
export const OutlineMenu = ({ role, anchor, currentId, onGo, onClose }: OutlineMenuProps) => (
  <AnchoredMenu label="Parts of the role" anchor={anchor} onClose={onClose}>
    {describeOutline(role).map((entry) => (
      <Menu.Item
        key={entry.id}
        aria-label={describe(entry)}
        aria-current={entry.id === currentId || undefined}
        title={entry.toDo ?? undefined}
        className={classes.outlineEntry}
        rightSection={
          <>
            {entry.toDo !== null && <span className={classes.outlineMark} aria-hidden />}
            {entry.count !== null && entry.count > 0 && entry.count.toLocaleString()}
          </>
        }
        onClick={() => onGo(entry.id)}
      >
        {entry.label}
      </Menu.Item>
    ))}
  </AnchoredMenu>
)
