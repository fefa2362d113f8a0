import { Menu } from '@mantine/core'
import type { RoleId } from '@shared/model/ids'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countOf } from '@renderer/format/words'
import { askToSendOut } from '../bulk/batchStore'
import { duplicateRole } from '../roleCommands'
import { RoleStatusItems } from './RoleStatusItems'

interface RoleContextMenuProps {
  ids: RoleId[]
  onDelete: () => void
}

/** The actions for the chosen roles. */
export const RoleContextMenu = ({ ids, onDelete }: RoleContextMenuProps) => {
  const isReadOnly = useIsReadOnly()
  const [first] = ids
  return (
    <>
      {first !== undefined && ids.length === 1 && (
        <Menu.Item disabled={isReadOnly} onClick={() => void duplicateRole(first)}>
          Duplicate
        </Menu.Item>
      )}
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item disabled={isReadOnly}>Set status</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          <RoleStatusItems ids={ids} />
        </Menu.Sub.Dropdown>
      </Menu.Sub>
      <Menu.Item onClick={() => askToSendOut(ids)}>Send out…</Menu.Item>
      <Menu.Divider />
      <Menu.Item disabled={isReadOnly} onClick={onDelete}>
        {ids.length === 1 ? 'Delete role' : `Delete ${countOf(ids.length, 'role')}`}
      </Menu.Item>
    </>
  )
}
