import { TextInput } from '@mantine/core'
import type { Candidate } from '@shared/model/candidate'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { SalaryField } from '@renderer/ui/fields/SalaryField'
import type { EditCandidate } from './editing'

interface ExpectationsFieldsProps {
  expectations: Candidate['expectations']
  edit: EditCandidate
}

/** A candidate's expectations. There is deliberately no field for what they earn now. */
export const ExpectationsFields = ({
  expectations: { salary, availability, workplace },
  edit,
}: ExpectationsFieldsProps) => (
  <FieldGrid>
    <Field label="Salary">
      <SalaryField
        label="Expected salary"
        value={salary}
        onChange={(next) =>
          edit((draft) => void (draft.expectations.salary = next), 'expected salary')
        }
      />
    </Field>
    <Field label="Available" htmlFor="candidate-availability">
      <TextInput
        id="candidate-availability"
        placeholder="When they could start"
        value={availability}
        onChange={({ currentTarget: { value } }) =>
          edit((draft) => void (draft.expectations.availability = value), 'availability')
        }
      />
    </Field>
    <Field label="Workplace" htmlFor="candidate-workplace">
      <TextInput
        id="candidate-workplace"
        placeholder="Remote, days on site, cities"
        value={workplace}
        onChange={({ currentTarget: { value } }) =>
          edit((draft) => void (draft.expectations.workplace = value), 'workplace')
        }
      />
    </Field>
  </FieldGrid>
)
