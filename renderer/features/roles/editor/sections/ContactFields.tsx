import { TextInput } from '@mantine/core'
import { memo } from 'react'
import type { ApplicationContact } from '@shared/model/role'
import { MailInput } from '@renderer/ui/fields/MailInput'
import { useRoleEditing } from '../RoleEditing'
import classes from '../editor.module.css'

const fields = [
  { name: 'name', label: 'Contact name', type: 'text' },
  { name: 'email', label: 'Contact email', type: 'email' },
  { name: 'phone', label: 'Contact phone', type: 'tel' },
  { name: 'link', label: 'Link to apply', type: 'url' },
] as const

/** How applicants can reach somebody. */
export const ContactFields = memo(({ contact }: { contact: ApplicationContact }) => {
  const { change, isReadOnly } = useRoleEditing()
  const write = (name: (typeof fields)[number]['name'], value: string): void =>
    change(
      (role) => ({
        ...role,
        application: {
          ...role.application,
          contact: { ...role.application.contact, [name]: value },
        },
      }),
      `application.contact ${name}`,
    )
  return (
    <div className={classes.facts} data-field="application.contact">
      {fields.map(({ name, label, type }) =>
        type === 'email' ? (
          <MailInput
            key={name}
            label={label}
            value={contact[name]}
            readOnly={isReadOnly}
            onChange={(value) => write(name, value)}
          />
        ) : (
          <TextInput
            key={name}
            className={name === 'link' ? classes.wide : undefined}
            type={type}
            label={label}
            value={contact[name]}
            readOnly={isReadOnly}
            onChange={({ currentTarget: { value } }) => write(name, value)}
          />
        ),
      )}
    </div>
  )
})
ContactFields.displayName = 'ContactFields'
