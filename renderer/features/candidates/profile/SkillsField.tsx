import { useId } from 'react'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { TagsField } from '@renderer/ui/fields/TagsField'
import type { EditCandidate } from './editing'

interface SkillsFieldProps {
  skills: readonly string[]
  edit: EditCandidate
}

/** What a candidate can do, a word or two each. */
export const SkillsField = ({ skills, edit }: SkillsFieldProps) => {
  const id = useId()
  return (
    <FieldGrid>
      <Field label="Skills" htmlFor={`${id}-skills`}>
        <TagsField
          id={`${id}-skills`}
          label="Skills"
          fieldName="skills"
          placeholder="Type a skill and press Enter"
          value={skills}
          onChange={(next) => edit((draft) => void (draft.skills = next))}
        />
      </Field>
    </FieldGrid>
  )
}
