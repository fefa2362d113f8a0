import { TextInput } from '@mantine/core'
import { useId } from 'react'
import type { CandidateDraft } from '@shared/model/candidate'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { candidateNameId, type EditCandidate } from './editing'

interface ProfileFieldsProps {
  candidate: CandidateDraft
  edit: EditCandidate
  /** The record’s id, by which its name is found; missing for somebody who is not stored yet. */
  recordId?: string
  isNew?: boolean
}

/** Who a candidate is, in a few lines. */
export const ProfileFields = ({ candidate, edit, recordId, isNew = false }: ProfileFieldsProps) => {
  const id = useId()
  const nameId = recordId === undefined ? `${id}-name` : candidateNameId
  return (
    <FieldGrid>
      <Field label="Name" htmlFor={nameId}>
        <TextInput
          id={nameId}
          data-name-of={recordId}
          data-field="name"
          value={candidate.name}
          autoFocus={isNew}
          onChange={({ currentTarget: { value } }) =>
            edit((draft) => void (draft.name = value), 'name')
          }
        />
      </Field>
      <Field label="Headline" htmlFor={`${id}-headline`}>
        <TextInput
          id={`${id}-headline`}
          data-field="headline"
          placeholder="What they do, in a line"
          value={candidate.headline}
          onChange={({ currentTarget: { value } }) =>
            edit((draft) => void (draft.headline = value), 'headline')
          }
        />
      </Field>
      <Field label="Location" htmlFor={`${id}-location`}>
        <TextInput
          id={`${id}-location`}
          data-field="location"
          value={candidate.location}
          onChange={({ currentTarget: { value } }) =>
            edit((draft) => void (draft.location = value), 'location')
          }
        />
      </Field>
    </FieldGrid>
  )
}
