import { roleFieldLabels } from '@shared/labels/roleFields'
import { NumberInput, Select } from '@mantine/core'
import { memo } from 'react'
import type { Role } from '@shared/model/role'
import { withPresent } from '@renderer/ui/fields/withPresent'
import { TagsField } from '@renderer/ui/fields/TagsField'
import { ClientAliases } from './ClientAliases'
import { DayField } from './DayField'
import {
  employmentOptions,
  listLanguageOptions,
  readEmployment,
  readWorkplace,
  workplaceOptions,
} from './factOptions'
import { useRoleEditing } from '../RoleEditing'
import { SalaryFact } from './SalaryFact'
import { TextFact } from './TextFact'
import classes from '../editor.module.css'

type KeyFactsProps = Pick<
  Role,
  | 'title'
  | 'client'
  | 'clientAliases'
  | 'department'
  | 'location'
  | 'workplaceType'
  | 'employmentType'
  | 'hours'
  | 'reference'
  | 'salary'
  | 'tags'
  | 'dates'
  | 'openings'
  | 'language'
>

const noAliases: readonly string[] = []

/** What the table of key facts in a posting is made of. */
export const KeyFacts = memo((facts: KeyFactsProps) => {
  const { change, isReadOnly } = useRoleEditing()
  return (
    <div className={classes.facts}>
      <TextFact field="title" label={roleFieldLabels.title} value={facts.title} isWide />
      <TextFact field="client" label={roleFieldLabels.client} value={facts.client} />
      <ClientAliases aliases={facts.clientAliases ?? noAliases} />
      <TextFact field="department" label={roleFieldLabels.department} value={facts.department} />
      <TextFact field="location" label={roleFieldLabels.location} value={facts.location} />
      <Select
        data-field="workplaceType"
        label={roleFieldLabels.workplaceType}
        data={withPresent(workplaceOptions, facts.workplaceType)}
        value={facts.workplaceType}
        readOnly={isReadOnly}
        clearable
        placeholder="Not said"
        onChange={(value) => change((role) => ({ ...role, workplaceType: readWorkplace(value) }))}
      />
      <Select
        data-field="employmentType"
        label={roleFieldLabels.employmentType}
        data={withPresent(employmentOptions, facts.employmentType)}
        value={facts.employmentType}
        readOnly={isReadOnly}
        clearable
        placeholder="Not said"
        onChange={(value) => change((role) => ({ ...role, employmentType: readEmployment(value) }))}
      />
      <TextFact field="hours" label={roleFieldLabels.hours} value={facts.hours} />
      <TextFact field="reference" label={roleFieldLabels.reference} value={facts.reference} />
      <NumberInput
        data-field="openings"
        label={roleFieldLabels.openings}
        value={facts.openings}
        min={1}
        allowDecimal={false}
        allowNegative={false}
        readOnly={isReadOnly}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1)
            change((role) => ({ ...role, openings: value }), 'openings')
        }}
      />
      <SalaryFact salary={facts.salary} />
      <DayField name="opened" label={roleFieldLabels['dates.opened']} day={facts.dates.opened} />
      <DayField name="closes" label={roleFieldLabels['dates.closes']} day={facts.dates.closes} />
      <DayField name="start" label={roleFieldLabels['dates.start']} day={facts.dates.start} />
      <Select
        data-field="language"
        label={roleFieldLabels.language}
        data={listLanguageOptions(facts.language)}
        value={facts.language}
        allowDeselect={false}
        readOnly={isReadOnly}
        onChange={(language) => {
          if (language !== null) change((role) => ({ ...role, language }))
        }}
      />
      <div className={classes.wide} data-field="tags">
        <label className={classes.label} htmlFor="role-tags">
          Tags
        </label>
        <TagsField
          id="role-tags"
          label="Tags"
          value={facts.tags}
          placeholder="Type a tag and press Enter"
          isReadOnly={isReadOnly}
          onChange={(tags) => change((role) => ({ ...role, tags }))}
        />
      </div>
    </div>
  )
})
KeyFacts.displayName = 'KeyFacts'
