import { formatSalary } from '@shared/domain/salary/salary'
import { englishLabels } from '@shared/labels/languages/english'
import { roleFieldLabels } from '@shared/labels/roleFields'
import { labelValue } from '@shared/model/openEnum'
import type { ApplicationContact, RoleDraft } from '@shared/model/role'
import { textFieldNames } from '../../roles/editing/moveLines'
import { foldLine } from './similarLines'
import { takeNothing, type RoleDifference, type TakeDifference } from './roleDifference'

/** A fact of a posting, beside what the role says of it; either may be empty. */
export interface ComparedFact {
  id: string
  label: string
  present: string
  read: string
  take: TakeDifference
}

const contactLabels: Record<keyof ApplicationContact, string> = {
  name: 'Contact name',
  email: 'Contact mail',
  phone: 'Contact phone',
  link: 'Contact link',
}

const contactParts = ['name', 'email', 'phone', 'link'] as const
const dateNames = ['opened', 'closes', 'start'] as const

const listTextFacts = (role: RoleDraft, draft: RoleDraft): ComparedFact[] =>
  textFieldNames.map((field) => ({
    id: field,
    label: roleFieldLabels[field],
    present: role[field],
    read: draft[field],
    take: (taker) => ({ ...taker, [field]: draft[field] }),
  }))

const listChoices = (role: RoleDraft, draft: RoleDraft): ComparedFact[] => {
  const nameWorkplace = ({ workplaceType }: RoleDraft): string =>
    workplaceType === null ? '' : labelValue(englishLabels.workplaceTypes, workplaceType)
  const nameEmployment = ({ employmentType }: RoleDraft): string =>
    employmentType === null ? '' : labelValue(englishLabels.employmentTypes, employmentType)
  const nameSalary = ({ salary }: RoleDraft): string =>
    salary === null ? '' : formatSalary(salary)
  const countOpenings = ({ openings }: RoleDraft): string => (openings > 1 ? `${openings}` : '')
  return [
    {
      id: 'workplaceType',
      label: roleFieldLabels.workplaceType,
      present: nameWorkplace(role),
      read: nameWorkplace(draft),
      take: (taker) => ({ ...taker, workplaceType: draft.workplaceType }),
    },
    {
      id: 'employmentType',
      label: roleFieldLabels.employmentType,
      present: nameEmployment(role),
      read: nameEmployment(draft),
      take: (taker) => ({ ...taker, employmentType: draft.employmentType }),
    },
    {
      id: 'salary',
      label: roleFieldLabels.salary,
      present: nameSalary(role),
      read: nameSalary(draft),
      take: (taker) => ({ ...taker, salary: draft.salary }),
    },
    {
      id: 'openings',
      label: roleFieldLabels.openings,
      present: countOpenings(role),
      read: countOpenings(draft),
      take: (taker) => ({ ...taker, openings: draft.openings }),
    },
  ]
}

const listDates = (role: RoleDraft, draft: RoleDraft): ComparedFact[] =>
  dateNames.map((name) => ({
    id: `dates.${name}`,
    label: roleFieldLabels[`dates.${name}`],
    present: role.dates[name] ?? '',
    read: draft.dates[name] ?? '',
    take: (taker) => ({ ...taker, dates: { ...taker.dates, [name]: draft.dates[name] } }),
  }))

const listContact = (role: RoleDraft, draft: RoleDraft): ComparedFact[] =>
  contactParts.map((part) => ({
    id: `contact.${part}`,
    label: contactLabels[part],
    present: role.application.contact[part],
    read: draft.application.contact[part],
    take: (taker) => ({
      ...taker,
      application: {
        ...taker.application,
        contact: { ...taker.application.contact, [part]: draft.application.contact[part] },
      },
    }),
  }))

const listTags = (role: RoleDraft, draft: RoleDraft): ComparedFact[] =>
  draft.tags.map((tag) => ({
    id: `tags ${tag}`,
    label: roleFieldLabels.tags,
    present: role.tags.find((present) => foldLine(present) === foldLine(tag)) ?? '',
    read: tag,
    take: (taker) => ({ ...taker, tags: [...taker.tags, tag] }),
  }))

const compareFact = ({ present, read, ...fact }: ComparedFact): RoleDifference[] => {
  if (read.trim() === '') return []
  const isSame = present === read || (present !== '' && foldLine(present) === foldLine(read))
  if (isSame) return [{ ...fact, kind: 'same', present, read, take: takeNothing }]
  return [{ ...fact, kind: present.trim() === '' ? 'new' : 'differs', present, read }]
}

/** Lists the facts of a posting beside those of a role, whether they differ or not. */
export const listFacts = (role: RoleDraft, draft: RoleDraft): ComparedFact[] => [
  ...listTextFacts(role, draft),
  ...listChoices(role, draft),
  ...listDates(role, draft),
  ...listContact(role, draft),
  ...listTags(role, draft),
]

/** Compares the facts of a posting with those of a role: one difference for each fact that the posting states. */
export const compareFacts = (role: RoleDraft, draft: RoleDraft): RoleDifference[] =>
  listFacts(role, draft).flatMap(compareFact)
