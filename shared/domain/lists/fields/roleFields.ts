import { findStage } from '@shared/domain/stages/findStage'
import { englishLabels } from '@shared/labels/languages/english'
import { nameLanguage } from '@shared/labels/nameLanguage'
import { roleStatusNames } from '@shared/labels/roleStatuses'
import { employmentTypeSchema, roleStatusSchema, workplaceTypeSchema } from '@shared/model/role'
import type { ListField } from '../listField'
import { periodsAhead, periodsBehindIfAny } from '../periods'
import { createNextActionField, createRecordDayFields, nameBy } from './commonFields'
import type { RoleSubject } from './listSubjects'

const optional = (value: string | null): string[] => (value === null ? [] : [value])

/** What the list of roles is filtered, sorted and grouped by. */
export const roleFields: readonly ListField<RoleSubject>[] = [
  { id: 'name', label: 'Title', kind: 'text', read: ({ record }) => record.title },
  {
    id: 'status',
    label: 'Status',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => [record.status],
    listOptions: () => roleStatusSchema.options,
    nameValue: nameBy(roleStatusNames),
  },
  {
    id: 'client',
    label: 'Client',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => [record.client],
  },
  {
    id: 'place',
    label: 'Place',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => [record.location],
  },
  {
    id: 'tag',
    label: 'Tag',
    kind: 'choice',
    isSingle: false,
    read: ({ record }) => record.tags,
  },
  {
    id: 'closes',
    label: 'Closing date',
    kind: 'day',
    read: ({ record }) => record.dates.closes,
    periods: periodsAhead,
  },
  createNextActionField(),
  {
    id: 'openApplications',
    label: 'Open applications',
    kind: 'flag',
    read: ({ applications, stages }) =>
      applications.some(({ roleId, stage }) => findStage(stages, roleId, stage).end === null),
    yes: 'Has open applications',
    no: 'Has no open applications',
  },
  ...createRecordDayFields<RoleSubject>(),
  {
    id: 'opened',
    label: 'Opening date',
    kind: 'day',
    read: ({ record }) => record.dates.opened,
    periods: periodsBehindIfAny,
  },
  {
    id: 'workplace',
    label: 'Workplace',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => optional(record.workplaceType),
    listOptions: () => workplaceTypeSchema.options,
    nameValue: nameBy(englishLabels.workplaceTypes),
  },
  {
    id: 'employment',
    label: 'Employment',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => optional(record.employmentType),
    listOptions: () => employmentTypeSchema.options,
    nameValue: nameBy(englishLabels.employmentTypes),
  },
  {
    id: 'language',
    label: 'Language',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => [record.language],
    nameValue: nameLanguage,
  },
  {
    id: 'candidates',
    label: 'Number of candidates',
    kind: 'count',
    read: ({ applications }) => applications.length,
  },
]
