import { Button } from '@mantine/core'
import { formatSalary } from '@shared/domain/salary/salary'
import { englishLabels } from '@shared/labels/languages/english'
import { nameLanguage } from '@shared/labels/nameLanguage'
import { roleFieldLabels } from '@shared/labels/roleFields'
import type { SortedRole } from '@shared/model/reading/sortedPosting'
import { formatDay } from '@shared/posting/locale'
import { FactForm, type FactFormProps } from './FactForm'
import classes from './lines.module.css'

const day = (value: string | null): string => (value === null ? '' : formatDay(value, 'en'))

const listFacts = (role: SortedRole): [label: string, value: string][] => [
  [roleFieldLabels.client, role.client],
  [roleFieldLabels.department, role.department],
  [roleFieldLabels.location, role.location],
  [
    roleFieldLabels.workplaceType,
    role.workplaceType === null ? '' : englishLabels.workplaceTypes[role.workplaceType],
  ],
  [
    roleFieldLabels.employmentType,
    role.employmentType === null ? '' : englishLabels.employmentTypes[role.employmentType],
  ],
  [roleFieldLabels.hours, role.hours],
  [roleFieldLabels.salary, role.salary === null ? '' : formatSalary(role.salary)],
  [roleFieldLabels.reference, role.reference],
  [roleFieldLabels.openings, role.openings > 1 ? role.openings.toLocaleString() : ''],
  [roleFieldLabels['dates.opened'], day(role.dates.opened)],
  [roleFieldLabels['dates.closes'], day(role.dates.closes)],
  [roleFieldLabels['dates.start'], day(role.dates.start)],
  [roleFieldLabels.tags, role.tags.join(', ')],
]

const KnownFacts = ({ role, language }: Pick<FactFormProps, 'role' | 'language'>) => {
  const known = listFacts(role).filter(([, value]) => value !== '')
  return (
    <dl className={classes.facts}>
      {[...known, ['Language', nameLanguage(language)]].map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface RoleFactsProps extends FactFormProps {
  isEditing: boolean
  onEdit: (isEditing: boolean) => void
}

/** The known facts in two columns and, on request, all of them as fields. */
export const RoleFacts = ({ isEditing, onEdit, ...facts }: RoleFactsProps) => (
  <section className={classes.factsFrame} aria-label="Key facts">
    {isEditing ? <FactForm {...facts} /> : <KnownFacts {...facts} />}
    <Button size="xs" aria-expanded={isEditing} onClick={() => onEdit(!isEditing)}>
      {isEditing ? 'Done' : 'Edit facts'}
    </Button>
  </section>
)
