import { useId } from 'react'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { TagsField } from '@renderer/ui/fields/TagsField'
import type { EditCandidate } from './editing'

interface CertificatesFieldProps {
  certificates: readonly string[]
  edit: EditCandidate
}

/** A candidate's certificates and licences. */
export const CertificatesField = ({ certificates, edit }: CertificatesFieldProps) => {
  const id = useId()
  return (
    <FieldGrid>
      <Field label="Certificates" htmlFor={`${id}-certificates`}>
        <TagsField
          id={`${id}-certificates`}
          label="Certificates"
          fieldName="certificates"
          placeholder="Licences, courses, exams"
          value={certificates}
          onChange={(next) => edit((draft) => void (draft.certificates = next))}
        />
      </Field>
    </FieldGrid>
  )
}
