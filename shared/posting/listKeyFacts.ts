import { labelValue } from '@shared/model/openEnum'
import { formatSalary } from '@shared/domain/salary/salary'
import type { RoleDraft } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import { cleanLine } from '@shared/domain/text/cleanText'
import type { FactLabel, PostingLabels } from '../labels/postingLabels'
import { formatDay } from './locale'
import type { KeyFact } from '../document/postingDocument'

/** Lists the tags that contain words. */
export const listTags = ({ tags }: RoleDraft): string[] =>
  tags.map(cleanLine).filter((tag) => tag !== '')

/**
 * Lists the key facts of a role in words, without unknown ones. Tags and the opening day are for
 * `full` only: recruiters use them for filing.
 */
export const listKeyFacts = (
  role: RoleDraft,
  audience: Audience,
  labels: PostingLabels,
  language: string,
): KeyFact[] => {
  const { dates, employmentType, openings, salary, workplaceType } = role
  const writeDay = (day: string | null): string => (day === null ? '' : formatDay(day, language))
  const isFull = audience === 'full'
  const values: [FactLabel, string][] = [
    ['client', role.client],
    ['department', role.department],
    ['location', role.location],
    ['workplace', workplaceType === null ? '' : labelValue(labels.workplaceTypes, workplaceType)],
    [
      'employment',
      employmentType === null ? '' : labelValue(labels.employmentTypes, employmentType),
    ],
    ['hours', role.hours],
    ['salary', salary === null ? '' : formatSalary(salary, language, labels.salary)],
    ['openings', openings > 1 ? new Intl.NumberFormat(language).format(openings) : ''],
    ['start', writeDay(dates.start)],
    ['closes', writeDay(dates.closes)],
    ['reference', role.reference],
    ['opened', isFull ? writeDay(dates.opened) : ''],
    ['tags', isFull ? listTags(role).join(', ') : ''],
  ]
  return values
    .map(([label, value]) => ({ label: labels.facts[label], value: cleanLine(value) }))
    .filter(({ value }) => value !== '')
}
