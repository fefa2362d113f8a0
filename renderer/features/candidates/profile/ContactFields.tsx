import { TextInput } from '@mantine/core'
import type { Candidate } from '@shared/model/candidate'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { MailInput } from '@renderer/ui/fields/MailInput'
import { TagsField } from '@renderer/ui/fields/TagsField'
import type { EditCandidate } from './editing'

interface ContactFieldsProps {
  contact: Candidate['contact']
  edit: EditCandidate
}

/** How to reach a candidate. */
export const ContactFields = ({ contact: { email, phone, links }, edit }: ContactFieldsProps) => (
  <FieldGrid>
    <Field label="Email" htmlFor="candidate-email">
      <MailInput
        id="candidate-email"
        value={email}
        onChange={(address) => edit((draft) => void (draft.contact.email = address), 'email')}
      />
    </Field>
    <Field label="Phone" htmlFor="candidate-phone">
      <TextInput
        id="candidate-phone"
        type="tel"
        value={phone}
        onChange={({ currentTarget: { value } }) =>
          edit((draft) => void (draft.contact.phone = value), 'phone')
        }
      />
    </Field>
    <Field label="Links" htmlFor="candidate-links">
      <TagsField
        id="candidate-links"
        label="Links"
        placeholder="Profiles, portfolio"
        value={links}
        onChange={(next) => edit((draft) => void (draft.contact.links = next))}
      />
    </Field>
  </FieldGrid>
)
