import { Menu } from '@mantine/core'
import { useMemo } from 'react'
import type { Role } from '@shared/model/role'
import { AnchoredMenu } from '@renderer/ui/menus/AnchoredMenu'
import { listMoveTargets } from '../../moving/moveTargets'
import { TargetGrid } from '../../moving/TargetGrid'
import classes from '../../moving/moving.module.css'
import { copyLines } from './copyLines'
import type { LineCommands } from './LineCommands'
import type { OpenMoveMenu } from './useLineEditing'

interface LineMoveMenuProps {
  role: Role
  menu: OpenMoveMenu
  commands: LineCommands
  onClose: () => void
}

/** All places that lines can be moved to, each with its letter, and copying them. */
export const LineMoveMenu = ({ role, menu, commands, onClose }: LineMoveMenuProps) => {
  const groups = useMemo(() => listMoveTargets(role), [role])
  return (
    <AnchoredMenu
      label="Move to"
      anchor={menu.anchor}
      className={classes.menu}
      onClose={onClose}
      onKeyDown={(event) => {
        const pressed = event.key.toUpperCase()
        const found = groups
          .flatMap(({ targets }) => targets)
          .find(({ letter }) => letter === pressed)
        if (!found || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        onClose()
        commands.send(menu.ids, found.target)
      }}
    >
      <TargetGrid groups={groups} onMove={(target) => commands.send(menu.ids, target)} />
      <Menu.Divider />
      <Menu.Item onClick={() => void copyLines(commands, menu.ids)}>Copy as list</Menu.Item>
    </AnchoredMenu>
  )
}
