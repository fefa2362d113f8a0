import { roleFieldLabels } from '@shared/labels/roleFields'
import { CountInput } from '@renderer/ui/fields/CountInput'
import { Picker } from '@renderer/ui/fields/Picker'
import { TagsField } from '@renderer/ui/fields/TagsField'
import { withPresent } from '@renderer/ui/fields/withPresent'
import { useFactEditing, type RoleFacts } from '../RoleEditing'
import {
  employmentOptions,
  listLanguageOptions,
  readEmployment,
  readWorkplace,
  workplaceOptions,
} from './factOptions'
import classes from '../editor.module.css'

interface FactProps {
  facts: RoleFacts
}

export const WorkplaceFact = ({ facts }: FactProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
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
  )
}

export const EmploymentFact = ({ facts }: FactProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
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
  )
}

export const OpeningsFact = ({ facts }: FactProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
    <div data-field="openings">
      <CountInput
        label={roleFieldLabels.openings}
        value={facts.openings}
        min={1}
        isReadOnly={isReadOnly}
        onChange={(openings) => change((present) => ({ ...present, openings }), 'openings')}
      />
    </div>
  )
}

export const LanguageFact = ({ facts }: FactProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
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
  )
}

export const TagsFact = ({ facts }: FactProps) => {
  const { change, isReadOnly } = useFactEditing()
  return (
    <div data-field="tags">
      <label className={classes.label} htmlFor="role-tags">
        {roleFieldLabels.tags}
      </label>
      <TagsField
        id="role-tags"
        label={roleFieldLabels.tags}
        value={facts.tags}
        placeholder="Type a tag and press Enter"
        isReadOnly={isReadOnly}
        onChange={(tags) => change((present) => ({ ...present, tags }))}
      />
    </div>
  )
}
