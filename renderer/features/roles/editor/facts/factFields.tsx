import type { FunctionComponent } from 'react'
import { roleFieldLabels } from '@shared/labels/roleFields'
import type { RoleFacts } from '../RoleEditing'
import { EmploymentFact, LanguageFact, OpeningsFact, TagsFact, WorkplaceFact } from './ChoiceFacts'
import { DayField } from './DayField'
import { SalaryFact } from './SalaryFact'
import { TextFact } from './TextFact'

/** One key fact: what it is called, whether there is anything in it, and its field. */
export interface FactField<Facts extends RoleFacts = RoleFacts> {
  name: string
  label: string
  isSet: (facts: Facts) => boolean
  Fact: FunctionComponent<{ facts: Facts }>
  /** Whether it needs the whole width. */
  isWide?: boolean
}

type TextName = 'client' | 'department' | 'location' | 'hours' | 'reference'

const createText = (name: TextName, placeholder?: string): FactField => ({
  name,
  label: roleFieldLabels[name],
  isSet: (facts) => facts[name] !== '',
  Fact: ({ facts }) => (
    <TextFact
      field={name}
      label={roleFieldLabels[name]}
      value={facts[name]}
      placeholder={placeholder}
    />
  ),
})

const createDay = (name: 'opened' | 'closes' | 'start'): FactField => ({
  name: `dates.${name}`,
  label: roleFieldLabels[`dates.${name}`],
  isSet: ({ dates }) => dates[name] !== null,
  Fact: ({ facts }) => (
    <DayField
      name={name}
      label={roleFieldLabels[`dates.${name}`]}
      day={facts.dates[name]}
      language={facts.language}
    />
  ),
})

/** The key facts, in the order in which a posting prints them. */
export const factFields: readonly FactField[] = [
  createText('client', 'Whom it is for'),
  createText('department'),
  createText('location', 'Where it is'),
  {
    name: 'workplaceType',
    label: roleFieldLabels.workplaceType,
    isSet: ({ workplaceType }) => workplaceType !== null,
    Fact: WorkplaceFact,
  },
  {
    name: 'employmentType',
    label: roleFieldLabels.employmentType,
    isSet: ({ employmentType }) => employmentType !== null,
    Fact: EmploymentFact,
  },
  createText('hours'),
  {
    name: 'salary',
    label: roleFieldLabels.salary,
    isSet: ({ salary }) => salary !== null,
    Fact: ({ facts }) => <SalaryFact salary={facts.salary} />,
    isWide: true,
  },
  {
    name: 'openings',
    label: roleFieldLabels.openings,
    isSet: ({ openings }) => openings > 1,
    Fact: OpeningsFact,
  },
  createDay('start'),
  createDay('closes'),
  createText('reference'),
  createDay('opened'),
  {
    name: 'language',
    label: roleFieldLabels.language,
    isSet: () => true,
    Fact: LanguageFact,
  },
  {
    name: 'tags',
    label: roleFieldLabels.tags,
    isSet: ({ tags }) => tags.length > 0,
    Fact: TagsFact,
    isWide: true,
  },
]
