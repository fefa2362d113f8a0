import { TextInput } from '@mantine/core'
import type { Agency, AgencyContact } from '@shared/model/agency'
import { createId, itemIdSchema } from '@shared/model/ids'
import type { EditRecord } from '@renderer/editing/editSession'
import { EntryList } from '@renderer/ui/layout/EntryList'
import { MailInput } from '@renderer/ui/fields/MailInput'
import { FieldRow } from '@renderer/ui/fields/FormColumns'

interface ContactsFieldsProps {
  contacts: readonly AgencyContact[]
  edit: EditRecord<Agency>
}

const createContact = (): AgencyContact => ({
  id: createId(itemIdSchema),
  name: '',
  email: '',
  phone: '',
})

/** The people at an agency. */
export const ContactsFields = ({ contacts, edit }: ContactsFieldsProps) => {
  const change = (
    id: AgencyContact['id'],
    field: string,
    apply: (contact: AgencyContact) => void,
  ): void =>
    edit((draft) => {
      const contact = draft.contacts.find((each) => each.id === id)
      if (contact) apply(contact)
    }, `${id} ${field}`)

  return (
    <EntryList
      label="Contacts"
      entryLabel="Contact"
      addLabel="Add a contact"
      entries={contacts}
      createEntry={createContact}
      onChange={(next) => edit((draft) => void (draft.contacts = next))}
      renderEntry={({ id, name, email, phone }, label) => (
        <FieldRow columns={3}>
          <TextInput
            aria-label={`${label}: name`}
            placeholder="Name"
            value={name}
            onChange={({ currentTarget: { value } }) =>
              change(id, 'name', (contact) => void (contact.name = value))
            }
          />
          <MailInput
            aria-label={`${label}: email`}
            placeholder="Email"
            value={email}
            onChange={(address) => change(id, 'email', (contact) => void (contact.email = address))}
          />
          <TextInput
            aria-label={`${label}: phone`}
            placeholder="Phone"
            type="tel"
            value={phone}
            onChange={({ currentTarget: { value } }) =>
              change(id, 'phone', (contact) => void (contact.phone = value))
            }
          />
        </FieldRow>
      )}
    />
  )
}
