import { TextInput } from '@mantine/core'
import { memo } from 'react'
import type { ApplicationContact } from '@shared/model/role'
import { MailInput } from '@renderer/ui/fields/MailInput'
import { useRoleEditing } from '../RoleEditing'
import strip from '../facts/strip.module.css'

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
    <div className={strip.strip} data-field="application.contact">
      {fields.map(({ name, label, type }) => (
        <div key={name} className={strip.property}>
          {type === 'email' ? (
            <MailInput
              label={label}
              value={contact[name]}
              readOnly={isReadOnly}
              onChange={(value) => write(name, value)}
            />
          ) : (
            <TextInput
              type={type}
              label={label}
              value={contact[name]}
              readOnly={isReadOnly}
              onChange={({ currentTarget: { value } }) => write(name, value)}
            />
          )}
        </div>
      ))}
    </div>
  )
})
ContactFields.displayName = 'ContactFields'
