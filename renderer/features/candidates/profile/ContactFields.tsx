import { TextInput } from '@mantine/core'
import { useId } from 'react'
import type { Candidate } from '@shared/model/candidate'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { MailInput } from '@renderer/ui/fields/MailInput'
import { TagsField } from '@renderer/ui/fields/TagsField'
import type { EditCandidate } from './editing'
import { FurtherReach } from './FurtherReach'

interface ContactFieldsProps {
  contact: Candidate['contact']
  edit: EditCandidate
}

/** How to reach a candidate. */
export const ContactFields = ({
  contact: { email, phone, links, otherEmails = [], otherPhones = [] },
  edit,
}: ContactFieldsProps) => {
  const id = useId()
  return (
    <FieldGrid>
      <Field label="Email" htmlFor={`${id}-email`}>
        <MailInput
          id={`${id}-email`}
          data-field="email"
          value={email}
          onChange={(address) => edit((draft) => void (draft.contact.email = address), 'email')}
        />
        <FurtherReach
          id={`${id}-other-emails`}
          label="Further mail addresses"
          addLabel="Add another address"
          fieldName="otherEmails"
          value={otherEmails}
          onChange={(next) => edit((draft) => void (draft.contact.otherEmails = next))}
        />
      </Field>
      <Field label="Phone" htmlFor={`${id}-phone`}>
        <TextInput
          id={`${id}-phone`}
          data-field="phone"
          type="tel"
          value={phone}
          onChange={({ currentTarget: { value } }) =>
            edit((draft) => void (draft.contact.phone = value), 'phone')
          }
        />
        <FurtherReach
          id={`${id}-other-phones`}
          label="Further phone numbers"
          addLabel="Add another number"
          fieldName="otherPhones"
          value={otherPhones}
          onChange={(next) => edit((draft) => void (draft.contact.otherPhones = next))}
        />
      </Field>
      <Field label="Links" htmlFor={`${id}-links`}>
        <TagsField
          id={`${id}-links`}
          label="Links"
          fieldName="links"
          placeholder="Profiles, portfolio"
          value={links}
          onChange={(next) => edit((draft) => void (draft.contact.links = next))}
        />
      </Field>
    </FieldGrid>
  )
}
