import { Checkbox } from '@mantine/core'
import { withheldFactSchema, type WithheldFact } from '@shared/model/agency'
import { labelValue, type OpenValue } from '@shared/model/openEnum'
import classes from './WithholdFields.module.css'

interface WithholdFieldsProps {
  withhold: readonly OpenValue<WithheldFact>[]
  onChange: (withhold: OpenValue<WithheldFact>[]) => void
}

const factLabels: Record<WithheldFact, string> = {
  client: 'Client',
  salary: 'Salary',
  location: 'Location',
  department: 'Department',
}

/** Lists the known facts, and any that this version does not know, so that those can be removed. */
const listFacts = (withhold: readonly OpenValue<WithheldFact>[]): OpenValue<WithheldFact>[] => [
  ...new Set([...withheldFactSchema.options, ...withhold]),
]

/** Chooses the facts of a role to withhold from this agency. */
export const WithholdFields = ({ withhold, onChange }: WithholdFieldsProps) => (
  <div className={classes.root} role="group" aria-label="Withhold from this agency">
    {listFacts(withhold).map((fact) => (
      <Checkbox
        key={fact}
        size="xs"
        label={labelValue(factLabels, fact)}
        checked={withhold.includes(fact)}
        onChange={({ currentTarget: { checked } }) =>
          onChange(checked ? [...withhold, fact] : withhold.filter((each) => each !== fact))
        }
      />
    ))}
  </div>
)
