import { Checkbox } from '@mantine/core'
import { withheldFactSchema, type WithheldFact } from '@shared/model/agency'
import classes from './WithholdFields.module.css'

interface WithholdFieldsProps {
  withhold: readonly WithheldFact[]
  onChange: (withhold: WithheldFact[]) => void
}

const factLabels: Record<WithheldFact, string> = {
  client: 'Client',
  salary: 'Salary',
  location: 'Location',
  department: 'Department',
}

/** Which facts of a role this agency does not get to see. */
export const WithholdFields = ({ withhold, onChange }: WithholdFieldsProps) => (
  <div className={classes.root} role="group" aria-label="Withhold from this agency">
    {withheldFactSchema.options.map((fact) => (
      <Checkbox
        key={fact}
        size="xs"
        label={factLabels[fact]}
        checked={withhold.includes(fact)}
        onChange={({ currentTarget: { checked } }) =>
          onChange(checked ? [...withhold, fact] : withhold.filter((each) => each !== fact))
        }
      />
    ))}
  </div>
)
