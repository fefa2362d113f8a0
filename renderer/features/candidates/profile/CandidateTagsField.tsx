import { useId } from 'react'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { TagsField } from '@renderer/ui/fields/TagsField'
import type { EditCandidate } from './editing'

interface CandidateTagsFieldProps {
  tags: readonly string[]
  edit: EditCandidate
}

/** The recruiter’s own words for a candidate. */
export const CandidateTagsField = ({ tags, edit }: CandidateTagsFieldProps) => {
  const id = useId()
  return (
    <FieldGrid>
      <Field label="Tags" htmlFor={`${id}-tags`}>
        <TagsField
          id={`${id}-tags`}
          label="Tags"
          fieldName="tags"
          placeholder="Your own words for finding people"
          value={tags}
          onChange={(next) => edit((draft) => void (draft.tags = next))}
        />
      </Field>
    </FieldGrid>
  )
}
