import { TextInput } from '@mantine/core'
import type { Study } from '@shared/model/candidate'
import { createId, itemIdSchema } from '@shared/model/ids'
import { EntryList } from '@renderer/ui/layout/EntryList'
import { FieldRow } from '@renderer/ui/fields/FormColumns'
import type { EditCandidate } from './editing'

interface EducationFieldsProps {
  studies: readonly Study[]
  edit: EditCandidate
}

const createStudy = (): Study => ({
  id: createId(itemIdSchema),
  degree: '',
  institution: '',
  year: '',
})

/** A candidate's education. */
export const EducationFields = ({ studies, edit }: EducationFieldsProps) => {
  const change = (id: Study['id'], field: string, apply: (study: Study) => void): void =>
    edit((draft) => {
      const study = draft.education.find((each) => each.id === id)
      if (study) apply(study)
    }, `${id} ${field}`)

  return (
    <EntryList
      label="Studies"
      entryLabel="Study"
      addLabel="Add a study"
      entries={studies}
      createEntry={createStudy}
      onChange={(next) => edit((draft) => void (draft.education = next))}
      renderEntry={({ id, degree, institution, year }, name) => (
        <FieldRow columns={3}>
          <TextInput
            aria-label={`${name}: degree`}
            data-field={`education.${id}.degree`}
            placeholder="Degree or certificate"
            value={degree}
            onChange={({ currentTarget: { value } }) =>
              change(id, 'degree', (study) => void (study.degree = value))
            }
          />
          <TextInput
            aria-label={`${name}: institution`}
            data-field={`education.${id}.institution`}
            placeholder="Institution"
            value={institution}
            onChange={({ currentTarget: { value } }) =>
              change(id, 'institution', (study) => void (study.institution = value))
            }
          />
          <TextInput
            aria-label={`${name}: year`}
            data-field={`education.${id}.to`}
            placeholder="Year"
            value={year}
            onChange={({ currentTarget: { value } }) =>
              change(id, 'year', (study) => void (study.year = value))
            }
          />
        </FieldRow>
      )}
    />
  )
}
