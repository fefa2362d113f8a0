import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { audienceNames, formatNames, statusNames } from '@shared/labels/sending'
import {
  audienceSchema,
  exportFormatSchema,
  getStatus,
  sendingStatusSchema,
} from '@shared/model/sentPosting'
import type { ListField } from '../listField'
import { periodsBehind } from '../periods'
import { nameBy } from './commonFields'
import type { SentPostingSubject } from './listSubjects'

/** What the list of sent postings is filtered, sorted and grouped by. */
export const sentPostingFields: readonly ListField<SentPostingSubject>[] = [
  {
    id: 'sent',
    label: 'Date sent',
    kind: 'day',
    read: ({ record }) => record.sentAt,
    periods: periodsBehind,
  },
  {
    id: 'agency',
    label: 'Agency',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => (record.agencyId === null ? [] : [record.agencyId]),
    nameValue: (id, { agencies }) => titleOrPlaceholder('agencies', agencies.get(id) ?? ''),
  },
  {
    id: 'role',
    label: 'Role',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => [record.roleId],
    nameValue: (id, { roles }) => titleOrPlaceholder('roles', roles.get(id) ?? ''),
  },
  {
    id: 'audience',
    label: 'Audience',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => [record.audience],
    listOptions: () => audienceSchema.options,
    nameValue: nameBy(audienceNames),
  },
  {
    id: 'format',
    label: 'Format',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => [record.format],
    listOptions: () => exportFormatSchema.options,
    nameValue: nameBy(formatNames),
  },
  {
    id: 'status',
    label: 'Status',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => [getStatus(record)],
    listOptions: () => sendingStatusSchema.options,
    nameValue: nameBy(statusNames),
  },
  { id: 'name', label: 'File name', kind: 'text', read: ({ record }) => record.fileName },
]
