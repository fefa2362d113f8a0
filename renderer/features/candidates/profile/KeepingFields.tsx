import { TextInput } from '@mantine/core'
import { useId } from 'react'
import type { Candidate } from '@shared/model/candidate'
import { DayInput } from '@renderer/ui/fields/DayInput'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import type { EditCandidate } from './editing'

interface KeepingFieldsProps {
  candidate: Pick<Candidate, 'source' | 'consent' | 'keepUntil'>
  edit: EditCandidate
}

/** Where a candidate came from, whether they agreed to be kept on file, and until when. */
export const KeepingFields = ({
  candidate: { source, consent, keepUntil = null },
  edit,
}: KeepingFieldsProps) => {
  const id = useId()
  return (
    <FieldGrid>
      <Field label="Source" htmlFor={`${id}-source`}>
        <TextInput
          id={`${id}-source`}
          placeholder="A file, a mail, an agency, a tip"
          value={source?.text ?? ''}
          onChange={({ currentTarget: { value } }) =>
            edit((draft) => {
              const addedAt = draft.source?.addedAt ?? new Date().toISOString()
              draft.source = value === '' ? null : { ...draft.source, text: value, addedAt }
            }, 'source')
          }
        />
      </Field>
      <Field label="Consent" htmlFor={`${id}-consent`}>
        <TextInput
          id={`${id}-consent`}
          placeholder="How they agreed to be kept on file"
          value={consent?.text ?? ''}
          onChange={({ currentTarget: { value } }) =>
            edit((draft) => {
              const day = draft.consent?.day ?? null
              draft.consent =
                value === '' && day === null ? null : { ...draft.consent, text: value, day }
            }, 'consent')
          }
        />
      </Field>
      <Field label="Given on">
        <DayInput
          aria-label="Consent given on"
          isPastMeant
          value={consent?.day ?? null}
          onChange={(day) =>
            edit((draft) => {
              const text = draft.consent?.text ?? ''
              draft.consent = text === '' && day === null ? null : { ...draft.consent, text, day }
            }, 'consent day')
          }
        />
      </Field>
      <Field label="Keep until">
        <DayInput
          aria-label="Keep until"
          value={keepUntil}
          onChange={(day) => edit((draft) => void (draft.keepUntil = day), 'keep until')}
        />
      </Field>
    </FieldGrid>
  )
}
