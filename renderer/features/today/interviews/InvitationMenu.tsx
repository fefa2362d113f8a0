import { ActionIcon, Menu } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { chooseInvitationLanguage, invitationLanguages } from '@shared/labels/invitations'
import { nameLanguage } from '@shared/labels/nameLanguage'
import type { RoleId } from '@shared/model/ids'
import { useRole } from '@renderer/data/queries'
import classes from './interviews.module.css'

interface InvitationMenuProps {
  roleId: RoleId
  /** Names the button. */
  label: string
  onChoose: (language: string) => void
}

/** Writes an invitation in the language that is chosen; the role's own comes first. */
export const InvitationMenu = ({ roleId, label, onChoose }: InvitationMenuProps) => {
  const { data: role } = useRole(roleId)
  const first = chooseInvitationLanguage(role?.language ?? '')
  const others = invitationLanguages
    .filter((language) => language !== first)
    .toSorted((one, other) => nameLanguage(one).localeCompare(nameLanguage(other)))
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="sm" aria-label={label} title="Write an invitation">
          <IconMail size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes.languages}>
        <Menu.Label>Invitation in</Menu.Label>
        <Menu.Item onClick={() => onChoose(first)}>{nameLanguage(first)}</Menu.Item>
        <Menu.Divider />
        {others.map((language) => (
          <Menu.Item key={language} onClick={() => onChoose(language)}>
            {nameLanguage(language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
