import { Button, Menu } from '@mantine/core'
import { getSkills, setSkills, type SkillListName } from '@shared/domain/roles/editing/roleLists'
import { setImportance } from '@shared/domain/roles/editing/skillEdits'
import type { Importance } from '@shared/model/role'
import { useRoleEditing } from '../RoleEditing'

/** Sets the importance of every skill of a list at once. */
export const ImportanceMenu = ({ name }: { name: SkillListName }) => {
  const { change, isReadOnly } = useRoleEditing()
  const setAll = (importance: Importance): void =>
    change((role) => setSkills(role, name, setImportance(getSkills(role, name), 'all', importance)))
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="subtle" color="gray" disabled={isReadOnly}>
          Set all
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setAll('required')}>All required</Menu.Item>
        <Menu.Item onClick={() => setAll('preferred')}>All preferred</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
