import { labelValue } from '@shared/model/openEnum'
import { formatSalary } from '@shared/domain/salary/salary'
import type { RoleDraft } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import { cleanLine } from '@shared/domain/text/cleanText'
import type { FactLabel, PostingLabels } from '../labels/postingLabels'
import { formatDay } from './locale'
import type { KeyFact } from '../document/postingDocument'

/** The facts that are written, without the two headings of their table. */
export type WrittenFact = Exclude<FactLabel, 'keyFacts' | 'details'>

/** Lists the tags that contain words. */
export const listTags = ({ tags }: RoleDraft): string[] =>
  tags.map(cleanLine).filter((tag) => tag !== '')

/**
 * Writes the key facts of a role in words; empty for unknown ones. Tags and the opening day are for
 * `full` only: recruiters use them for filing.
 */
export const writeKeyFacts = (
  role: RoleDraft,
  audience: Audience,
  labels: PostingLabels,
  language: string,
): [WrittenFact, string][] => {
  const { dates, employmentType, openings, salary, workplaceType } = role
  const writeDay = (day: string | null): string => (day === null ? '' : formatDay(day, language))
  const isFull = audience === 'full'
  const values: [WrittenFact, string][] = [
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
  return values.map(([label, value]) => [label, cleanLine(value)])
}

/** Lists the key facts of a role as `writeKeyFacts` writes them, each under its label, without unknown ones. */
export const listKeyFacts = (
  role: RoleDraft,
  audience: Audience,
  labels: PostingLabels,
  language: string,
): KeyFact[] =>
  writeKeyFacts(role, audience, labels, language)
    .map(([label, value]) => ({ label: labels.facts[label], value }))
    .filter(({ value }) => value !== '')
