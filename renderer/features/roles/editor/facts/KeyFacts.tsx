import { roleFieldLabels } from '@shared/labels/roleFields'
import { memo, type ReactNode } from 'react'
import { CountInput } from '@renderer/ui/fields/CountInput'
import { Picker } from '@renderer/ui/fields/Picker'
import { withPresent } from '@renderer/ui/fields/withPresent'
import { TagsField } from '@renderer/ui/fields/TagsField'
import { DayField } from './DayField'
import {
  employmentOptions,
  listLanguageOptions,
  readEmployment,
  readWorkplace,
  workplaceOptions,
} from './factOptions'
import { factNames, useFactEditing, type RoleFacts } from '../RoleEditing'
import { SalaryFact } from './SalaryFact'
import { TextFact } from './TextFact'
import classes from '../editor.module.css'

interface KeyFactsProps {
  facts: RoleFacts
  /** Shown beside the client. */
  aliases?: ReactNode
}

/** Compares the facts, so that typing elsewhere in the role redraws none of them. */
const areSameFacts = (before: KeyFactsProps, after: KeyFactsProps): boolean =>
  before.aliases === after.aliases &&
  factNames.every((name) => before.facts[name] === after.facts[name])

/** The fields behind the table of key facts in a posting. */
export const KeyFacts = memo(({ facts, aliases }: KeyFactsProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
    <div className={classes.facts}>
      <TextFact field="title" label={roleFieldLabels.title} value={facts.title} isWide />
      <TextFact field="client" label={roleFieldLabels.client} value={facts.client} />
      {aliases}
      <TextFact field="department" label={roleFieldLabels.department} value={facts.department} />
      <TextFact field="location" label={roleFieldLabels.location} value={facts.location} />
      <Picker
        data-field="workplaceType"
        label={roleFieldLabels.workplaceType}
        data={withPresent(workplaceOptions, facts.workplaceType)}
        value={facts.workplaceType}
        readOnly={isReadOnly}
        isClearable
        placeholder="Not specified"
        onChange={(value) =>
          change((present) => ({ ...present, workplaceType: readWorkplace(value) }))
        }
      />
      <Picker
        data-field="employmentType"
        label={roleFieldLabels.employmentType}
        data={withPresent(employmentOptions, facts.employmentType)}
        value={facts.employmentType}
        readOnly={isReadOnly}
        isClearable
        placeholder="Not specified"
        onChange={(value) =>
          change((present) => ({ ...present, employmentType: readEmployment(value) }))
        }
      />
      <TextFact field="hours" label={roleFieldLabels.hours} value={facts.hours} />
      <TextFact field="reference" label={roleFieldLabels.reference} value={facts.reference} />
      <div data-field="openings">
        <CountInput
          label={roleFieldLabels.openings}
          value={facts.openings}
          min={1}
          isReadOnly={isReadOnly}
          onChange={(openings) => change((present) => ({ ...present, openings }), 'openings')}
        />
      </div>
      <SalaryFact salary={facts.salary} />
      <DayField
        name="opened"
        label={roleFieldLabels['dates.opened']}
        day={facts.dates.opened}
        language={facts.language}
      />
      <DayField
        name="closes"
        label={roleFieldLabels['dates.closes']}
        day={facts.dates.closes}
        language={facts.language}
      />
      <DayField
        name="start"
        label={roleFieldLabels['dates.start']}
        day={facts.dates.start}
        language={facts.language}
      />
      <Picker
        data-field="language"
        label={roleFieldLabels.language}
        data={listLanguageOptions(facts.language)}
        value={facts.language}
        readOnly={isReadOnly}
        onChange={(language) => {
          if (language !== null) change((present) => ({ ...present, language }))
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
          onChange={(tags) => change((present) => ({ ...present, tags }))}
        />
      </div>
    </div>
  )
}, areSameFacts)
KeyFacts.displayName = 'KeyFacts'
